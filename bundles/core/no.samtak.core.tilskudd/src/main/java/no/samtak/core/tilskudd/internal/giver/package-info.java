// SPDX-License-Identifier: EUPL-1.2
/** The register of those who give money (Finansieringskilde), and how names are linked to it. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tilskudd.internal.giver;
