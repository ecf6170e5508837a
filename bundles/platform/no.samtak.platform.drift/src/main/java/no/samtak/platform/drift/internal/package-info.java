// SPDX-License-Identifier: EUPL-1.2
/** Modules on this node, health, metrics, clocks and shell commands. */
@org.jspecify.annotations.NullMarked
@no.samtak.platform.api.data.PersistenceUnit(schema = "drift")
package no.samtak.platform.drift.internal;
