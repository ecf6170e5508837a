// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samtak.core.samtykke.internal.mal.Kategori;
import no.samtak.core.samtykke.internal.mal.MalService;
import no.samtak.core.samtykke.internal.mal.Malinnhold;
import no.samtak.core.samtykke.internal.mal.Samtykkemal;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import org.jspecify.annotations.Nullable;

/** {@code maler}: the templates; the leader keeps them. */
final class Malsider {
  static final String STI = "maler";
  private static final String NY = "ny";
  private static final Texts TEKSTER = Texts.of(Malsider.class.getClassLoader());

  private static final TableColumns<Samtykkemal> NB = kolonner(Language.NB);
  private static final TableColumns<Samtykkemal> NN = kolonner(Language.NN);

  private final MalService service;
  private final TableWriter skriver;

  Malsider(MalService service, TableWriter skriver) {
    this.service = service;
    this.skriver = skriver;
  }

  private static TableColumns<Samtykkemal> kolonner(Language sprak) {
    return TableColumns.<Samtykkemal>start()
        .link(
            "tittel",
            Text.of("samtykke.mal.tittel"),
            m -> m.innhold().tittel(sprak),
            Samtykkemal::id)
        .tag(
            "tilstand",
            Text.of("samtykke.tilstand"),
            m -> Text.of(m.kanVelges() ? "samtykke.mal.iBruk" : "samtykke.mal.utgatt"),
            m -> "neutral")
        .number("versjon", Text.of("samtykke.mal.versjon"), Samtykkemal::nummer)
        .number("maaneder", Text.of("samtykke.mal.maaneder"), m -> m.innhold().maaneder());
  }

  PageResponse get(PageRequest request, List<String> rest) {
    String kommune = request.tenant().slug();
    boolean leder = request.user().hasAny(Role.TJENESTELEDER);
    if (rest.isEmpty()) {
      return liste(request, kommune, leder);
    }
    if (rest.size() != 1) {
      throw DomainException.notFound();
    }
    if (rest.get(0).equals(NY)) {
      krevLeder(request);
      return skjema(request, null);
    }
    return skjema(request, service.hent(kommune, rest.get(0)));
  }

  private PageResponse liste(PageRequest request, String kommune, boolean leder) {
    TableColumns<Samtykkemal> kolonner = request.language() == Language.NN ? NN : NB;
    TableQuery sporring = TableQuery.of(request, "", kolonner.sortableNames());
    List<Samtykkemal> alle = service.alle(kommune);
    if (sporring.export() != null) {
      return kolonner.download(
          skriver,
          sporring.export(),
          "samtykkemaler",
          request.language(),
          TEKSTER,
          del -> Slice.part(alle, del, Samtykkemal::id));
    }
    return new PageResponse.View(
        "samtykke-maler",
        Text.of("samtykke.maler"),
        Map.of(
            "kanEndre",
            leder,
            "her",
            request.pagePath() + "/" + STI,
            "tabell",
            kolonner.view(
                sporring,
                Slice.part(alle, sporring.page(), Samtykkemal::id),
                Text.of("samtykke.maler.utvalg"))));
  }

  private PageResponse skjema(PageRequest request, @Nullable Samtykkemal mal) {
    Map<String, Object> modell = new HashMap<>();
    String liste = request.pagePath() + "/" + STI;
    boolean leder = request.user().hasAny(Role.TJENESTELEDER);
    modell.put("liste", liste);
    modell.put("ny", mal == null);
    modell.put("kanEndre", leder && (mal == null || mal.kanVelges()));
    modell.put("kanTaUt", leder && mal != null && mal.kanVelges());
    modell.put("alleKategorier", Valg.av(Kategori.alle(), "samtykke.kategori."));
    modell.put("alleFormal", Valg.av(Malinnhold.mulige(), "samtykke.formal."));
    modell.put("versjon", mal == null ? 0L : mal.versjon());
    if (mal != null) {
      Malinnhold i = mal.innhold();
      modell.put("m", i);
      modell.put("avsnittNb", Samtykkeord.avsnitt(i.tekst(Language.NB)));
      modell.put("avsnittNn", Samtykkeord.avsnitt(i.tekst(Language.NN)));
      modell.put("tittel", i.tittel(request.language()));
      modell.put("nummer", mal.nummer());
      modell.put("kanVelges", mal.kanVelges());
      modell.put("kategorier", navn(Objects.requireNonNull(i.kategorier())));
      modell.put("formal", navn(Objects.requireNonNull(i.formal())));
      modell.put("versjoner", service.versjoner(mal.kommune(), mal.id()));
      if (mal.utgatt() != null) {
        modell.put("utgatt", mal.utgatt());
      }
    }
    return new PageResponse.View(
        "samtykke-mal", Text.of(mal == null ? "samtykke.mal.ny" : "samtykke.mal"), modell);
  }

  private static List<String> navn(List<? extends Enum<?>> koder) {
    return new ArrayList<>(koder.stream().map(Enum::name).toList());
  }

  PageResponse post(PageRequest request, List<String> rest) {
    krevLeder(request);
    if (rest.size() != 1) {
      throw DomainException.notFound();
    }
    String kommune = request.tenant().slug();
    String liste = request.pagePath() + "/" + STI;
    String id = rest.get(0);
    if (id.equals(NY)) {
      Samtykkemal ny = service.opprett(kommune, Ids.next(), Skjema.mal(request));
      return til(liste + "/" + ny.id(), "samtykke.mal.laget");
    }
    if (request.param("gjor").orElse("").equals("taut")) {
      service.taUt(kommune, id, request.version());
      return til(liste + "/" + id, "samtykke.mal.tattUt");
    }
    service.endre(kommune, id, request.version(), Skjema.mal(request));
    return til(liste + "/" + id, "samtykke.mal.endret");
  }

  private static PageResponse til(String sti, String kvittering) {
    return new PageResponse.Redirect(sti, Text.of(kvittering));
  }

  private static void krevLeder(PageRequest request) {
    if (!request.user().hasAny(Role.TJENESTELEDER)) {
      throw DomainException.forbidden();
    }
  }
}
