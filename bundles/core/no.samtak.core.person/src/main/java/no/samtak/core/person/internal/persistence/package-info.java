// SPDX-License-Identifier: EUPL-1.2
/** The schema person. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.person.internal.persistence;
