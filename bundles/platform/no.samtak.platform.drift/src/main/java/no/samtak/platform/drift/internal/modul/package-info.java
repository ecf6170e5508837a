// SPDX-License-Identifier: EUPL-1.2
/** A module on this node: its file, its way in and out, and who owns which path. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.drift.internal.modul;
