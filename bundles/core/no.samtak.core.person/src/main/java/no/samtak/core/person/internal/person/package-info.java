// SPDX-License-Identifier: EUPL-1.2
/** What is held of a person, and what can be done with it. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.person.internal.person;
