// SPDX-License-Identifier: EUPL-1.2
/** Modules on this node, health, metrics, clocks and shell commands. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.drift.internal;
