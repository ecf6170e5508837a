// SPDX-License-Identifier: EUPL-1.2
/** What is loaded into the node's own process to look at it from within; never shipped. */
package no.samtak.itests.probe;
