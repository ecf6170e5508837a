// SPDX-License-Identifier: EUPL-1.2
/** The node's modules over REST. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.drift.internal.rest;
