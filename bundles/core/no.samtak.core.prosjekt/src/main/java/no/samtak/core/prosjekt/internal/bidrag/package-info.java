// SPDX-License-Identifier: EUPL-1.2
/** What other bundles get from here. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.prosjekt.internal.bidrag;
