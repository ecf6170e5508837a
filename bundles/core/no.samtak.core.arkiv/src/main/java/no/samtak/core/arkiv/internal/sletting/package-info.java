// SPDX-License-Identifier: EUPL-1.2
/** Purge of a module's data. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.arkiv.internal.sletting;
