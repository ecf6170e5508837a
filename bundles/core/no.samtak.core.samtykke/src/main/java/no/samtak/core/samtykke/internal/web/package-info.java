// SPDX-License-Identifier: EUPL-1.2
/** Pages and the paper. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.samtykke.internal.web;
