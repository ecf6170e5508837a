// SPDX-License-Identifier: EUPL-1.2
/** REST: services, ties, persons, access. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.person.internal.rest;
