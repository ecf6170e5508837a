// SPDX-License-Identifier: EUPL-1.2
/** Backup and restore in one format for both databases. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.data.internal.backup;
