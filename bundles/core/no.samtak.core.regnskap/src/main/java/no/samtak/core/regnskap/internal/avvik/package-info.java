// SPDX-License-Identifier: EUPL-1.2
/** Budget against accounts, year by year (KV-03, KV-04, KV-05, VE-23). */
@org.jspecify.annotations.NullMarked
package no.samtak.core.regnskap.internal.avvik;
