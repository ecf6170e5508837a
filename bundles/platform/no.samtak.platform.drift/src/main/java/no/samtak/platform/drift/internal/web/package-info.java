// SPDX-License-Identifier: EUPL-1.2
/** The operators' pages, and the servlets for health and metrics. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.drift.internal.web;
