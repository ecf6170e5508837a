// SPDX-License-Identifier: EUPL-1.2
/** What the tiltak of a kommune need, computed and explained (R0). */
@NullMarked
package no.samtak.core.modulstyring.internal.behov;

import org.jspecify.annotations.NullMarked;
