// SPDX-License-Identifier: EUPL-1.2
/** The doors that every call to a module passes. */
@NullMarked
package no.samtak.core.modulstyring.internal.dor;

import org.jspecify.annotations.NullMarked;
