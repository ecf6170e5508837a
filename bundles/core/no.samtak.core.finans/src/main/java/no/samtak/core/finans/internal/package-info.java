// SPDX-License-Identifier: EUPL-1.2
/** Money that ends, and the sources that tell of it: for now the findings in the sources. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.finans.internal;
