// SPDX-License-Identifier: EUPL-1.2
/** Which modules a kommune runs, why, and how that changes (R0, R3, S3). */
@PersistenceUnit(schema = "modulstyring")
@NullMarked
package no.samtak.core.modulstyring.internal;

import no.samtak.platform.api.data.PersistenceUnit;
import org.jspecify.annotations.NullMarked;
