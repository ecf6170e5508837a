// SPDX-License-Identifier: EUPL-1.2
/** Modules on this node: how a bundle declares itself, and who owns which path. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.5.0")
@org.jspecify.annotations.NullMarked
package no.samtak.platform.api.module;
