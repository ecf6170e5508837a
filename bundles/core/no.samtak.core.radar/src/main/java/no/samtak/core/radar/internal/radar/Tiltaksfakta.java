// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.radar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.konsekvens.Konsekvensbidrag;
import no.samtak.core.api.konsekvens.Konsekvenstall;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.api.tiltak.Tiltakskunnskap;
import no.samtak.core.api.tiltak.Tiltaksprofil;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is known of the tiltak of a kommune; each is asked for once. */
final class Tiltaksfakta {
  private static final Logger LOG = LoggerFactory.getLogger(Tiltaksfakta.class);

  private final String kommune;
  private final @Nullable Tiltakskunnskap kunnskap;
  private final List<Konsekvensbidrag> bidrag;
  private final Kilder kilder;
  private final Map<String, Tiltak> tiltak;
  private final List<Mangel> mangler;
  private final Map<String, Optional<Tiltaksprofil>> profiler = new HashMap<>();
  private final Map<String, List<Persontall>> personer = new HashMap<>();
  private @Nullable Map<String, String> ansvarlige;

  /**
   * @param mangler where it is told who is not there or fails
   */
  Tiltaksfakta(
      String kommune,
      @Nullable Tiltakskunnskap kunnskap,
      List<Konsekvensbidrag> bidrag,
      Kilder kilder,
      Map<String, Tiltak> tiltak,
      List<Mangel> mangler) {
    this.kommune = kommune;
    this.kunnskap = kunnskap;
    this.bidrag = bidrag.stream().sorted(Comparator.comparing(Konsekvensbidrag::id)).toList();
    this.kilder = kilder;
    this.tiltak = tiltak;
    this.mangler = mangler;
    if (kunnskap == null) {
      mangler.add(Mangel.ikkeInstallert(Mangel.Hva.TILTAKSKUNNSKAP));
    }
  }

  String navn(String tiltakId) {
    Tiltak kjent = tiltak.get(tiltakId);
    return kjent == null ? tiltakId : kjent.navn();
  }

  @Nullable TiltakTilstand tilstand(String tiltakId) {
    Tiltak kjent = tiltak.get(tiltakId);
    return kjent == null ? null : kjent.tilstand();
  }

  /** Who answers for it: as registered, else as the plan states it. */
  String ansvarlig(String tiltakId) {
    String registrert = profil(tiltakId).map(Tiltaksprofil::organisering).orElse("");
    return registrert.isEmpty() ? iPlanen().getOrDefault(tiltakId, "") : registrert;
  }

  Plasser plasser(String tiltakId) {
    return profil(tiltakId).map(Plasser::av).orElse(Plasser.UKJENT);
  }

  List<Radarlinje.Lenke> lenker(String tiltakId) {
    Tiltakskunnskap vet = kunnskap;
    if (vet == null) {
      return List.of();
    }
    return vet.lenker(kommune, tiltakId).stream()
        .map(
            l ->
                new Radarlinje.Lenke(
                    l.motpart(tiltakId),
                    navn(l.motpart(tiltakId)),
                    l.slag(),
                    l.fra().equals(tiltakId),
                    l.hva(),
                    l.virkning()))
        .toList();
  }

  List<Persontall> personer(String tiltakId) {
    return personer.computeIfAbsent(tiltakId, this::tell);
  }

  private List<Persontall> tell(String tiltakId) {
    List<Konsekvenstall> tall = new ArrayList<>();
    for (Konsekvensbidrag en : bidrag) {
      try {
        tall.addAll(en.tall(kommune, tiltakId));
      } catch (RuntimeException e) {
        LOG.error("The figures of {} cannot be told; the others' are", en.id(), e);
        Mangel mangel = new Mangel(Mangel.Hva.TALL, en.id());
        if (!mangler.contains(mangel)) {
          mangler.add(mangel);
        }
      }
    }
    return Persontall.av(tall);
  }

  private Optional<Tiltaksprofil> profil(String tiltakId) {
    Tiltakskunnskap vet = kunnskap;
    return vet == null
        ? Optional.empty()
        : profiler.computeIfAbsent(tiltakId, id -> vet.profil(kommune, id));
  }

  private Map<String, String> iPlanen() {
    Map<String, String> kjente = ansvarlige;
    if (kjente == null) {
      Map<String, String> leste = new HashMap<>();
      kilder
          .rader("okonomiplan")
          .forEach(r -> leste.putIfAbsent(r.celle("tiltak_id"), r.celle("oppfolgingsansvarlig")));
      kilder.rader("tiltak").stream()
          .filter(r -> r.har("ansvarlig"))
          .forEach(
              r -> leste.merge(r.celle("tiltak_id"), r.celle("ansvarlig"), Tiltaksfakta::forste));
      ansvarlige = leste;
      return leste;
    }
    return kjente;
  }

  private static String forste(String a, String b) {
    return a.isEmpty() ? b : a;
  }
}
