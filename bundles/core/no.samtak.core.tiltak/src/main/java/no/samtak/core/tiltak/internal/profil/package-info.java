// SPDX-License-Identifier: EUPL-1.2
/** What a tiltak is: proposed by the plan, owned by people once they have saved it. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tiltak.internal.profil;
