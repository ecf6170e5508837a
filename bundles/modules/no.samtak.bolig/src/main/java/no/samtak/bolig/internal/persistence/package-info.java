// SPDX-License-Identifier: EUPL-1.2
/** The only place that knows of entities and the database. */
@org.jspecify.annotations.NullMarked
package no.samtak.bolig.internal.persistence;
