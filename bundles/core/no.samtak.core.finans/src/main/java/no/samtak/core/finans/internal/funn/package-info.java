// SPDX-License-Identifier: EUPL-1.2
/** Findings: the rules, and the engine that runs them over a kommune's sources. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.finans.internal.funn;
