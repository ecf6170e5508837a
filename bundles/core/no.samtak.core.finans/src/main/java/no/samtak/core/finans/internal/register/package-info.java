// SPDX-License-Identifier: EUPL-1.2
/** The register of findings: what stands open, what was decided, by whom and why. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.finans.internal.register;
