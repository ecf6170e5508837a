// SPDX-License-Identifier: EUPL-1.2
/** What the demonstration starts with. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.person.internal.demo;
