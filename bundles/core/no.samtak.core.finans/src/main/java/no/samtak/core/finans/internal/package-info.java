// SPDX-License-Identifier: EUPL-1.2
/** Money that ends, and the sources that tell of it: for now the findings in the sources. */
@PersistenceUnit(schema = "finans")
@NullMarked
package no.samtak.core.finans.internal;

import no.samtak.platform.api.data.PersistenceUnit;
import org.jspecify.annotations.NullMarked;
