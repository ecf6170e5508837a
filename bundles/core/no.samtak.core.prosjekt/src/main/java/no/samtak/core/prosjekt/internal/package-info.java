// SPDX-License-Identifier: EUPL-1.2
/** Projects: what the sources say of one, and what people add. */
@PersistenceUnit(schema = "prosjekt")
@NullMarked
package no.samtak.core.prosjekt.internal;

import no.samtak.platform.api.data.PersistenceUnit;
import org.jspecify.annotations.NullMarked;
