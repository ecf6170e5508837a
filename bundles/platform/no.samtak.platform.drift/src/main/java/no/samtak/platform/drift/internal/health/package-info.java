// SPDX-License-Identifier: EUPL-1.2
/** Is the node well? */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.drift.internal.health;
