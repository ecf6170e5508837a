// SPDX-License-Identifier: EUPL-1.2
/** What the tests of every bundle share; never part of the product. */
@org.jspecify.annotations.NullMarked
package no.samtak.testing;
