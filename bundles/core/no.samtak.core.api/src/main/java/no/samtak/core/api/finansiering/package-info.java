// SPDX-License-Identifier: EUPL-1.2
/** Who pays for a tiltak, until when, and how sure it is (S1). */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
@org.jspecify.annotations.NullMarked
package no.samtak.core.api.finansiering;
