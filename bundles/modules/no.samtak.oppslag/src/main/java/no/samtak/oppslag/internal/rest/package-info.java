// SPDX-License-Identifier: EUPL-1.2
/** REST: what programs can do with notices. */
@org.jspecify.annotations.NullMarked
package no.samtak.oppslag.internal.rest;
