// SPDX-License-Identifier: EUPL-1.2
/** The report to a funder, from live figures. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tilskudd.internal.rapport;
