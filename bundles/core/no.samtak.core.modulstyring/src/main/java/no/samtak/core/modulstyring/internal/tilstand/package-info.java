// SPDX-License-Identifier: EUPL-1.2
/** How each module stands in each kommune (S3). */
@NullMarked
package no.samtak.core.modulstyring.internal.tilstand;

import org.jspecify.annotations.NullMarked;
