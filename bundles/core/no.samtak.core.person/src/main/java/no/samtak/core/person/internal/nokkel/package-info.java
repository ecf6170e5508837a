// SPDX-License-Identifier: EUPL-1.2
/** The keys: where they lie, what follows from them, how they are exchanged. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.person.internal.nokkel;
