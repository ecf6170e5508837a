// SPDX-License-Identifier: EUPL-1.2
/** Consents: who may be told what of whom because the person has agreed (S9). */
@PersistenceUnit(schema = "samtykke")
@NullMarked
package no.samtak.core.samtykke.internal;

import no.samtak.platform.api.data.PersistenceUnit;
import org.jspecify.annotations.NullMarked;
