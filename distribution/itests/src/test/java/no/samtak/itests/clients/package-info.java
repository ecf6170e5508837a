// SPDX-License-Identifier: EUPL-1.2
/** What others do with the descriptions of REST and SOAP: check them, generate code, call. */
package no.samtak.itests.clients;
