// SPDX-License-Identifier: EUPL-1.2
/** The rows. */
@NullMarked
package no.samtak.core.modulstyring.internal.persistence;

import org.jspecify.annotations.NullMarked;
