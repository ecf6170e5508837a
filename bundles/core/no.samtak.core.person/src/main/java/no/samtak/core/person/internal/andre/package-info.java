// SPDX-License-Identifier: EUPL-1.2
/** What other bundles keep of persons, and have to be asked about when something changes. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.person.internal.andre;
