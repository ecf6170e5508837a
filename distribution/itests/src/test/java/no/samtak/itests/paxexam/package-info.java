// SPDX-License-Identifier: EUPL-1.2
/** Tests from inside the container. */
package no.samtak.itests.paxexam;
