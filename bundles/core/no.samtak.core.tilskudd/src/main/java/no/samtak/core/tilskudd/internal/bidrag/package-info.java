// SPDX-License-Identifier: EUPL-1.2
/** What this bundle brings to others: guards, deadlines, figures of consequence, a rule. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tilskudd.internal.bidrag;
