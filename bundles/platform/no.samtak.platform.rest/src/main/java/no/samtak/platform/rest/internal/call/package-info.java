// SPDX-License-Identifier: EUPL-1.2
/** One request to the interface: its path, its caller's wishes, its limits, its key. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.rest.internal.call;
