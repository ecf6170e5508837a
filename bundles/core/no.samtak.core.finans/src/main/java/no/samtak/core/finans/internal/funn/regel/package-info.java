// SPDX-License-Identifier: EUPL-1.2
/**
 * The rules, each a class of one idea. LE are of a kommune's plan, OR of a preliminary project's
 * report, KV of a project's final report. What a rule means on any such source stands in its
 * Javadoc; where it cannot tell, it says nothing.
 */
@org.jspecify.annotations.NullMarked
package no.samtak.core.finans.internal.funn.regel;
