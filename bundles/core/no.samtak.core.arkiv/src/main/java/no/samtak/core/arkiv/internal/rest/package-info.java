// SPDX-License-Identifier: EUPL-1.2
/** REST. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.arkiv.internal.rest;
