// SPDX-License-Identifier: EUPL-1.2
/** Words that are stored. */
@NullMarked
package no.samtak.core.modulstyring.internal.tekst;

import org.jspecify.annotations.NullMarked;
