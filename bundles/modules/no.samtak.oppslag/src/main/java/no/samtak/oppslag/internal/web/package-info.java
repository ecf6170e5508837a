// SPDX-License-Identifier: EUPL-1.2
/** Pages: what people can do with notices. */
@org.jspecify.annotations.NullMarked
package no.samtak.oppslag.internal.web;
