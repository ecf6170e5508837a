// SPDX-License-Identifier: EUPL-1.2
/** Shell commands. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.drift.internal.shell;
