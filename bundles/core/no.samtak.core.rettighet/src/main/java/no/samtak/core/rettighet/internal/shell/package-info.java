// SPDX-License-Identifier: EUPL-1.2
/** Commands for the operator. */
@org.osgi.annotation.bundle.Header(
    name = "Karaf-Commands",
    value = "no.samtak.core.rettighet.internal.shell")
@org.jspecify.annotations.NullMarked
package no.samtak.core.rettighet.internal.shell;
