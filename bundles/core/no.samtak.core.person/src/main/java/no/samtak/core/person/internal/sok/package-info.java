// SPDX-License-Identifier: EUPL-1.2
/** What a person is found by, without the database knowing it. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.person.internal.sok;
