// SPDX-License-Identifier: EUPL-1.2
/** Pages that come and go with their bundle. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.4.0")
@org.jspecify.annotations.NullMarked
package no.samtak.platform.api.web;
