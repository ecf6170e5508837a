// SPDX-License-Identifier: EUPL-1.2
/** What the sources say of a project (OR, KV). */
@org.jspecify.annotations.NullMarked
package no.samtak.core.prosjekt.internal.kilde;
