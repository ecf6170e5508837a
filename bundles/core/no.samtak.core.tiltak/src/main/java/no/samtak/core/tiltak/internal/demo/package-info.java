// SPDX-License-Identifier: EUPL-1.2
/** The public figures that a demonstration starts with, and ledgers that are made up for it. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tiltak.internal.demo;
