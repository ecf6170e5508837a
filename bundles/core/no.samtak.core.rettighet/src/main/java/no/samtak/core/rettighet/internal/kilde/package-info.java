// SPDX-License-Identifier: EUPL-1.2
/**
 * Where data on a person are: those who answer for a module, and the tables of those who are out.
 */
@org.jspecify.annotations.NullMarked
package no.samtak.core.rettighet.internal.kilde;
