// SPDX-License-Identifier: EUPL-1.2
/** Projects and what belongs to them, as people keep them. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.prosjekt.internal.prosjekt;
