// SPDX-License-Identifier: EUPL-1.2
/** What is to come. */
@NullMarked
package no.samtak.core.modulstyring.internal.kalender;

import org.jspecify.annotations.NullMarked;
