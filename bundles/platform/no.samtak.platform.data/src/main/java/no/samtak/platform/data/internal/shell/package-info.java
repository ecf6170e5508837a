// SPDX-License-Identifier: EUPL-1.2
/** Shell commands of the database. */
@org.osgi.annotation.bundle.Header(
    name = "Karaf-Commands",
    value = "no.samtak.platform.data.internal.shell")
@org.jspecify.annotations.NullMarked
package no.samtak.platform.data.internal.shell;
