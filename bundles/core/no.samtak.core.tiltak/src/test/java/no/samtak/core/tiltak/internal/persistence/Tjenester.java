// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import no.samtak.core.api.tiltak.Tiltaksvakt;
import no.samtak.core.tiltak.internal.avtale.AvtaleService;
import no.samtak.core.tiltak.internal.endring.Handlinger;
import no.samtak.core.tiltak.internal.innlesing.KildearkivService;
import no.samtak.core.tiltak.internal.kjede.KjedeService;
import no.samtak.core.tiltak.internal.krav.KravService;
import no.samtak.core.tiltak.internal.profil.ProfilService;
import no.samtak.core.tiltak.internal.samme.SammeService;
import no.samtak.core.tiltak.internal.tiltak.TiltakService;
import no.samtak.core.tiltak.internal.vakt.Vakter;
import no.samtak.testing.SignedIn;

/** The services on the stores of a test. */
final class Tjenester {
  final TiltakService tiltak;
  final AvtaleService avtaler;
  final ProfilService profiler;
  final KjedeService kjede;
  final SammeService samme;
  final KravService krav;
  final Handlinger handlinger;

  Tjenester(Grunnlag g) {
    this(g, Vakter.alle());
  }

  Tjenester(Grunnlag g, List<Tiltaksvakt> vakter) {
    SignedIn bruker = new SignedIn(Grunnlag.OKONOM, "levanger");
    Clock klokke = Clock.fixed(Grunnlag.NAA, ZoneOffset.UTC);
    handlinger =
        new Handlinger(new EndringStore(g.unit, g.database.transactions()), bruker, klokke);
    SammeStore sammestore = new SammeStore(g.unit, g.database.transactions());
    samme = new SammeService(sammestore, g.plan, handlinger);
    tiltak =
        new TiltakService(
            g.tiltak, g.plan, sammestore, Vakter.bord(g.krav, vakter), bruker, klokke);
    avtaler =
        new AvtaleService(
            new AvtaleStore(g.unit, g.database.transactions()),
            tiltak,
            new KildearkivService(g.plan, g.innlesinger),
            handlinger);
    profiler =
        new ProfilService(
            new ProfilStore(g.unit, g.database.transactions()), g.plan, tiltak, handlinger);
    krav = new KravService(g.krav, g.kravstore, tiltak, handlinger);
    kjede =
        new KjedeService(
            new KjedeStore(g.unit, g.database.transactions()), tiltak, profiler, handlinger);
  }
}
