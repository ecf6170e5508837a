// SPDX-License-Identifier: EUPL-1.2
/** Figures for the paper on what follows when a tiltak ends or goes on (konsekvensutredning). */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package no.samtak.core.api.konsekvens;
