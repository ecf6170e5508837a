// SPDX-License-Identifier: EUPL-1.2
/** Notices to the staff of a kommune. No persons in it. */
@SamtakModule(name = "oppslag")
@Serves("oppslag")
@PersistenceUnit(schema = "oppslag")
@NullMarked
package no.samtak.oppslag.internal;

import no.samtak.platform.api.data.PersistenceUnit;
import no.samtak.platform.api.module.SamtakModule;
import no.samtak.platform.api.module.Serves;
import org.jspecify.annotations.NullMarked;
