// SPDX-License-Identifier: EUPL-1.2
/** The data map of every module, kept when the module goes, and held up to the database. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.arkiv.internal.kart;
