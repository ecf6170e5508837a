// SPDX-License-Identifier: EUPL-1.2
/** The pooled DataSource, migrations, transactions, backup and restore. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.data.internal;
