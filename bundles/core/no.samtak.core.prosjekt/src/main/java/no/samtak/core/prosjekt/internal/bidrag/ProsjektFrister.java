// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.bidrag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.frist.Frist;
import no.samtak.core.api.frist.Fristbidrag;
import no.samtak.core.api.frist.Fristslag;
import no.samtak.core.prosjekt.internal.kilde.Kildemote;
import no.samtak.core.prosjekt.internal.kilde.Kildeprosjekt;
import no.samtak.core.prosjekt.internal.kilde.Takt;
import no.samtak.core.prosjekt.internal.oversikt.Arena;
import no.samtak.core.prosjekt.internal.oversikt.Milepael;
import no.samtak.core.prosjekt.internal.oversikt.Prosjektoversikt;
import no.samtak.core.prosjekt.internal.oversikt.Rapportfrist;
import no.samtak.core.prosjekt.internal.prosjekt.Innslag;
import no.samtak.core.prosjekt.internal.prosjekt.Prosjekt;
import no.samtak.core.prosjekt.internal.prosjekt.ProsjektService;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reports, milestones and meetings of projects, for the one list of deadlines. */
@Component(service = Fristbidrag.class)
public final class ProsjektFrister implements Fristbidrag {
  private static final Texts TEKSTER = Texts.of(ProsjektFrister.class.getClassLoader());

  private final ProsjektService service;

  /** On the service. */
  @Activate
  public ProsjektFrister(@Reference ProsjektService service) {
    this.service = service;
  }

  @Override
  public String id() {
    return "prosjekt";
  }

  @Override
  public List<Frist> frister(String kommune, LocalDate fra, LocalDate til) {
    List<Frist> alle = new ArrayList<>();
    for (Prosjekt prosjekt : service.liste(kommune)) {
      new Samler(kommune, prosjekt, fra, til, alle).ta(service.oversikt(kommune, prosjekt.id()));
    }
    return alle;
  }

  private record Samler(
      String kommune, Prosjekt prosjekt, LocalDate fra, LocalDate til, List<Frist> alle) {
    void ta(Prosjektoversikt oversikt) {
      for (Rapportfrist r : oversikt.rapporter()) {
        if (r.tilstand() == Rapportfrist.Tilstand.IKKE_SAGT) {
          continue;
        }
        legg(
            "rapport-" + r.nummer(),
            r.til(),
            Fristslag.RAPPORT,
            TEKSTER.phrase("prosjekt.frist.rapport", r.nummer(), navn()),
            "",
            r.tilstand() == Rapportfrist.Tilstand.LEVERT,
            "/rapport/" + r.nummer());
      }
      for (Milepael m : oversikt.milepaeler()) {
        legg(
            "milepael-" + m.id(),
            m.planlagt(),
            Fristslag.MILEPAEL,
            TEKSTER.phrase("prosjekt.frist.milepael", m.hva(), navn()),
            m.ansvarlig(),
            m.faktisk() != null || (m.fraKilden() && m.merknad().startsWith("utført")),
            "");
      }
      for (Innslag i : oversikt.av(Innslag.Slag.MOTE)) {
        if (!i.enhet().equals("AVLYST")) {
          mote("mote-" + i.id(), i.fra(), i.hva(), !i.enhet().equals("PLANLAGT"));
        }
      }
      for (Kildemote m : oversikt.kilde().map(Kildeprosjekt::moter).orElse(List.of())) {
        if (m.slag() == Kildemote.Slag.PLANLAGT && m.tid() != null) {
          mote("kildemote-" + m.rad(), m.tid().til(), m.arena(), false);
        }
      }
      for (Arena a : oversikt.arenaer()) {
        neste(a);
      }
    }

    /** The meeting that an arena's rule asks for after the last one, while the project runs. */
    private void neste(Arena a) {
      Takt takt = a.takt();
      LocalDate sist = a.sist() != null ? a.sist() : prosjekt.gjelderFra();
      if (takt == null || sist == null) {
        return;
      }
      LocalDate neste = takt.neste(sist);
      LocalDate slutt = prosjekt.gjelderTil();
      if (slutt == null || !neste.isAfter(slutt)) {
        mote("neste-" + a.navn(), neste, a.navn(), false);
      }
    }

    private void mote(String id, @Nullable LocalDate dag, String arena, boolean ferdig) {
      legg(
          id,
          dag,
          Fristslag.MOTE,
          TEKSTER.phrase("prosjekt.frist.mote", arena, navn()),
          "",
          ferdig,
          "");
    }

    private void legg(
        String id,
        @Nullable LocalDate dag,
        Fristslag slag,
        Phrase tittel,
        String ansvarlig,
        boolean ferdig,
        String under) {
      if (dag == null || dag.isBefore(fra) || dag.isAfter(til)) {
        return;
      }
      alle.add(
          new Frist(
              kommune,
              "prosjekt-" + prosjekt.id() + "-" + id,
              dag,
              slag,
              tittel,
              prosjekt.tiltakId(),
              ansvarlig,
              ferdig,
              "/" + kommune + "/prosjekter/" + prosjekt.id() + under));
    }

    private Phrase navn() {
      return prosjekt.navn().isEmpty()
          ? TEKSTER.phrase("prosjekt.iKilden")
          : sprak -> prosjekt.navn();
    }
  }
}
