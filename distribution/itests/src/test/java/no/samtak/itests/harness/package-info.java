// SPDX-License-Identifier: EUPL-1.2
/** A running node, its databases and its users, for the tests. */
package no.samtak.itests.harness;
