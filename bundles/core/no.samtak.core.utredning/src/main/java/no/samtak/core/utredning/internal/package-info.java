// SPDX-License-Identifier: EUPL-1.2
/** Konsekvensutredninger: the paper on what follows when a tiltak goes on or ends (VE-01). */
@PersistenceUnit(schema = "utredning")
@NullMarked
package no.samtak.core.utredning.internal;

import no.samtak.platform.api.data.PersistenceUnit;
import org.jspecify.annotations.NullMarked;
