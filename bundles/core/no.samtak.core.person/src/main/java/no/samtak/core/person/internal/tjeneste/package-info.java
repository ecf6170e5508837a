// SPDX-License-Identifier: EUPL-1.2
/** The services of a kommune, and who works in them. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.person.internal.tjeneste;
