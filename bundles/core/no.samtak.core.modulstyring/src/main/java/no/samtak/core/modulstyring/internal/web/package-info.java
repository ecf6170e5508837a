// SPDX-License-Identifier: EUPL-1.2
/** How modules stand in kommuner, on pages: the operator's over all, and each kommune's own. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.modulstyring.internal.web;
