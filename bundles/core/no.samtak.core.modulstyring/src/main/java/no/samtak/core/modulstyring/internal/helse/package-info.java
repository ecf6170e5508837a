// SPDX-License-Identifier: EUPL-1.2
/** Whether the memory is as new as it should be. */
@NullMarked
package no.samtak.core.modulstyring.internal.helse;

import org.jspecify.annotations.NullMarked;
