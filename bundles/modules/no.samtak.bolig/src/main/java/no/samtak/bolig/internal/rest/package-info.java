// SPDX-License-Identifier: EUPL-1.2
/** REST: what programs can do with dwellings. */
@org.jspecify.annotations.NullMarked
package no.samtak.bolig.internal.rest;
