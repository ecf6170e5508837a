// SPDX-License-Identifier: EUPL-1.2
/** Shell commands for accounts and keys. */
@Header(name = "Karaf-Commands", value = "no.samtak.platform.security.internal.shell")
@org.jspecify.annotations.NullMarked
package no.samtak.platform.security.internal.shell;

import org.osgi.annotation.bundle.Header;
