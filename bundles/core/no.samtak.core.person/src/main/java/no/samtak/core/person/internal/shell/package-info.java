// SPDX-License-Identifier: EUPL-1.2
/** Commands for the operator. */
@Header(name = "Karaf-Commands", value = "no.samtak.core.person.internal.shell")
@NullMarked
package no.samtak.core.person.internal.shell;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Header;
