// SPDX-License-Identifier: EUPL-1.2
/** REST: what programs can do with kommuner, tiltak, money and files. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tiltak.internal.rest;
