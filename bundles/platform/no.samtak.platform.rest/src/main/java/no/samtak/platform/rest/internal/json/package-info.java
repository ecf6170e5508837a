// SPDX-License-Identifier: EUPL-1.2
/** JSON in and out, with errors that name the place. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.rest.internal.json;
