// SPDX-License-Identifier: EUPL-1.2
/** Local accounts, sign-in, sessions and the access log. */
@PersistenceUnit(schema = "sikkerhet")
@org.jspecify.annotations.NullMarked
package no.samtak.platform.security.internal;

import no.samtak.platform.api.data.PersistenceUnit;
