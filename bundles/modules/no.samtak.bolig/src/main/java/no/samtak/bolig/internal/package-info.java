// SPDX-License-Identifier: EUPL-1.2
/** The dwellings of a kommune (S4). No persons in it. */
@SamtakModule(name = "bolig")
@Serves("bolig")
@PersistenceUnit(schema = "bolig")
@NullMarked
package no.samtak.bolig.internal;

import no.samtak.platform.api.data.PersistenceUnit;
import no.samtak.platform.api.module.SamtakModule;
import no.samtak.platform.api.module.Serves;
import org.jspecify.annotations.NullMarked;
