// SPDX-License-Identifier: EUPL-1.2
/** Migrations: a schema goes from what it is to what its bundle knows, whole or not at all. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.data.internal.migration;
