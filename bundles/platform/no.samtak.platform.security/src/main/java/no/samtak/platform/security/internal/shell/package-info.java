// SPDX-License-Identifier: EUPL-1.2
/** Shell commands for accounts and keys. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.security.internal.shell;
