// SPDX-License-Identifier: EUPL-1.2
/** The public figures that a demonstration starts with. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tiltak.internal.demo;
