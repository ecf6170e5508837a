// SPDX-License-Identifier: EUPL-1.2
/** Services, who works in them, persons behind walls, and who may know what of whom. */
@PersistenceUnit(schema = "person")
@NullMarked
package no.samtak.core.person.internal;

import no.samtak.platform.api.data.PersistenceUnit;
import org.jspecify.annotations.NullMarked;
