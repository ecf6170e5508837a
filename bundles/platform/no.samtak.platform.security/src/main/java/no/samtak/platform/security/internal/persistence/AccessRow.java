// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.persistence;

import java.time.Instant;

/** A row of the access log; texts are empty, never null, where there is nothing to say. */
public record AccessRow(
    long lopenr,
    Instant tidspunkt,
    String bruker,
    String roller,
    String kommune,
    String handling,
    String objekttype,
    String objektId,
    String resultat,
    String korrelasjon,
    String klientadresse,
    String tjeneste,
    String person,
    String dybde,
    String formal,
    String grunnlag,
    String grunnlagRef) {}
