// SPDX-License-Identifier: EUPL-1.2
/** Figures for Prometheus. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.drift.internal.metrics;
