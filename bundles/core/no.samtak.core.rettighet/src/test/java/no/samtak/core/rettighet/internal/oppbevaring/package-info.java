// SPDX-License-Identifier: EUPL-1.2
@org.jspecify.annotations.NullMarked
package no.samtak.core.rettighet.internal.oppbevaring;
