// SPDX-License-Identifier: EUPL-1.2
/** Whether the module works. */
@org.jspecify.annotations.NullMarked
package no.samtak.bolig.internal.health;
