// SPDX-License-Identifier: EUPL-1.2
/** What is kept of the modules: the data map, archive packages, purge, and the closing guards. */
@PersistenceUnit(schema = "arkiv")
@NullMarked
package no.samtak.core.arkiv.internal;

import no.samtak.platform.api.data.PersistenceUnit;
import org.jspecify.annotations.NullMarked;
