// SPDX-License-Identifier: EUPL-1.2
/** Who may know what of whom: the one decision, and what it is decided by (P1-P14). */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package no.samtak.core.api.personvern;
