// SPDX-License-Identifier: EUPL-1.2
/** Pages: what people can do with dwellings. */
@org.jspecify.annotations.NullMarked
package no.samtak.bolig.internal.web;
