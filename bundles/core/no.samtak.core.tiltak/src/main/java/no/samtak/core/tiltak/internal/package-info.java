// SPDX-License-Identifier: EUPL-1.2
/**
 * The always-on register: kommuner, tiltak, what the tiltak cost, and the files that bring it all
 * in.
 */
@PersistenceUnit(schema = "tiltak")
@NullMarked
package no.samtak.core.tiltak.internal;

import no.samtak.platform.api.data.PersistenceUnit;
import org.jspecify.annotations.NullMarked;
