// SPDX-License-Identifier: EUPL-1.2
/** Which kinds of service tiltak require (R3): as the files say, until somebody says otherwise. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tiltak.internal.krav;
