// SPDX-License-Identifier: EUPL-1.2
/** The rows, and tables of modules by their data maps. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.rettighet.internal.persistence;
