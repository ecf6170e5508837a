// SPDX-License-Identifier: EUPL-1.2
/** What ends when, what follows from it, and what must be done by when. */
@PersistenceUnit(schema = "radar")
@NullMarked
package no.samtak.core.radar.internal;

import no.samtak.platform.api.data.PersistenceUnit;
import org.jspecify.annotations.NullMarked;
