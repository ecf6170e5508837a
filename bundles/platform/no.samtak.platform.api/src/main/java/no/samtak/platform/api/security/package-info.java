// SPDX-License-Identifier: EUPL-1.2
/** Who is asking, what they may do, and the log of what they did. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.4.0")
@org.jspecify.annotations.NullMarked
package no.samtak.platform.api.security;
