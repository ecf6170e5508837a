// SPDX-License-Identifier: EUPL-1.2
/** Budget against accounts, and the figures of KOSTRA, from what was read in. */
@PersistenceUnit(schema = "regnskap")
@NullMarked
package no.samtak.core.regnskap.internal;

import no.samtak.platform.api.data.PersistenceUnit;
import org.jspecify.annotations.NullMarked;
