// SPDX-License-Identifier: EUPL-1.2
/** The person's rights: access requests, erasure, and what must be shown for it. */
@PersistenceUnit(schema = "rettighet")
@NullMarked
package no.samtak.core.rettighet.internal;

import no.samtak.platform.api.data.PersistenceUnit;
import org.jspecify.annotations.NullMarked;
