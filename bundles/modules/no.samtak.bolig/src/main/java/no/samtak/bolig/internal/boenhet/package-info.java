// SPDX-License-Identifier: EUPL-1.2
/** What a dwelling is, the machines of its three axes, and what can be done with it. */
@org.jspecify.annotations.NullMarked
package no.samtak.bolig.internal.boenhet;
