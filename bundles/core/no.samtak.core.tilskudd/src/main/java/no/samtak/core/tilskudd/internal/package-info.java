// SPDX-License-Identifier: EUPL-1.2
/** Money from others: schemes, applications, awards, and who pays for a tiltak until when. */
@PersistenceUnit(schema = "tilskudd")
@NullMarked
package no.samtak.core.tilskudd.internal;

import no.samtak.platform.api.data.PersistenceUnit;
import org.jspecify.annotations.NullMarked;
