// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.tjeneste.Tjeneste;
import no.samtak.core.api.tjeneste.Tjenesteregister;
import no.samtak.core.samtykke.internal.mal.MalService;
import no.samtak.core.samtykke.internal.mal.Malinnhold;
import no.samtak.core.samtykke.internal.mal.Samtykkemal;
import no.samtak.core.samtykke.internal.samtykke.Mottaker;
import no.samtak.core.samtykke.internal.samtykke.Personnokkel;
import no.samtak.core.samtykke.internal.samtykke.Samtykke;
import no.samtak.core.samtykke.internal.samtykke.SamtykkeService;
import no.samtak.core.samtykke.internal.samtykke.Samtykkeform;
import no.samtak.core.samtykke.internal.samtykke.Samtykkeoversikt;
import no.samtak.core.samtykke.internal.samtykke.Samtykkesak;
import no.samtak.core.samtykke.internal.samtykke.Vilkar;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import org.jspecify.annotations.Nullable;

/** The forms below a person: ask, yes, no, change, take back, object. */
final class Skjemasider {
  private static final EnumSet<Samtykkeform> FORMER =
      EnumSet.of(Samtykkeform.PAPIR, Samtykkeform.MUNTLIG);

  private final SamtykkeService service;
  private final MalService maler;
  private final Tjenesteregister tjenester;

  Skjemasider(SamtykkeService service, MalService maler, Tjenesteregister tjenester) {
    this.service = service;
    this.maler = maler;
    this.tjenester = tjenester;
  }

  /** To ask the person. */
  PageResponse ny(PageRequest request, Personnokkel hvem) {
    List<Samtykkemal> valgbare = maler.valgbare(hvem.kommune());
    Samtykkeoversikt alt = service.oversikt(hvem);
    Map<String, Object> modell = Personsider.felles(request, hvem, alt.person().visningsnavn());
    modell.put("overskrift", "samtykke.ny");
    modell.put("ingress", "samtykke.ny.ingress");
    modell.put("gjor", "samtykke.ny.gjor");
    modell.put("tilbake", modell.get("her"));
    modell.put("medSvar", false);
    felter(request, hvem, valgbare, null, modell);
    return new PageResponse.View("samtykke-skjema", Text.of("samtykke.ny"), modell);
  }

  /** To put another in the place of one. */
  PageResponse endre(PageRequest request, Personnokkel hvem, String id) {
    List<Samtykkemal> valgbare = maler.valgbare(hvem.kommune());
    Samtykkesak sak = service.hent(hvem, id);
    Map<String, Object> modell = Personsider.felles(request, hvem, sak.person().visningsnavn());
    modell.put("overskrift", "samtykke.endre");
    modell.put("ingress", "samtykke.endre.ingress");
    modell.put("gjor", "samtykke.endre.gjor");
    modell.put("tilbake", modell.get("her") + "/" + id);
    modell.put("medSvar", true);
    svarfelter(sak, modell);
    felter(request, hvem, valgbare, sak.samtykke(), modell);
    return new PageResponse.View("samtykke-skjema", Text.of("samtykke.endre"), modell);
  }

  private void felter(
      PageRequest request,
      Personnokkel hvem,
      List<Samtykkemal> valgbare,
      @Nullable Samtykke som,
      Map<String, Object> modell) {
    String onsket = request.param("mal").orElse(som == null ? "" : som.mal());
    Samtykkemal mal =
        valgbare.stream()
            .filter(m -> m.id().equals(onsket))
            .findFirst()
            .orElse(valgbare.isEmpty() ? null : valgbare.get(0));
    modell.put("harMal", mal != null);
    if (mal == null) {
      return;
    }
    Malinnhold i = mal.innhold();
    Vilkar v = som == null ? null : som.vilkar();
    modell.put("mal", mal.id());
    modell.put("maltittel", i.tittel(request.language()));
    modell.put("maltekst", i.formaalsord(request.language()));
    modell.put(
        "andreMaler",
        valgbare.stream()
            .filter(m -> !m.id().equals(mal.id()))
            .map(m -> Valg.ord(m.id(), m.innhold().tittel(request.language())))
            .toList());
    modell.put("slag", Valg.av(List.of(Mottaker.Slag.values()), "samtykke.slag."));
    modell.put(
        "tjenester",
        tjenester.alle(hvem.kommune()).stream()
            .filter(t -> t.aktiv() && !t.slug().equals(hvem.tjeneste()))
            .map(t -> Valg.ord(t.slug(), t.navn()))
            .toList());
    modell.put("kategorier", Valg.av(Objects.requireNonNull(i.kategorier()), "samtykke.kategori."));
    modell.put("dybder", Valg.av(List.of(Dybde.values()), "samtykke.dybdevalg."));
    modell.put("formal", Valg.av(Objects.requireNonNull(i.formal()), "samtykke.formal."));
    modell.put("maaneder", Objects.requireNonNull(i.maaneder()));
    modell.put("vSlag", v == null ? "TJENESTE" : v.mottaker().slag().name());
    modell.put("vTjeneste", v == null ? "" : v.mottaker().tjeneste());
    modell.put("vMottaker", v == null ? "" : v.mottaker().navn());
    modell.put("vKategorier", v == null ? List.of() : navn(v.kategorier()));
    modell.put("vDybde", v == null ? "KJENT_FOR" : v.dybde().name());
    modell.put("vFormal", v == null ? List.of() : navn(v.formal()));
    modell.put("vFra", Formats.date(service.idag()));
    modell.put(
        "vTil",
        Formats.date(
            v == null || v.til().isBefore(service.idag())
                ? service.idag().plusMonths(Objects.requireNonNull(i.maaneder()))
                : v.til()));
    modell.put("vIkke", v == null ? "" : v.ikkeApnet());
  }

  private static List<String> navn(List<? extends Enum<?>> koder) {
    return new ArrayList<>(koder.stream().map(Enum::name).toList());
  }

  private static void svarfelter(Samtykkesak sak, Map<String, Object> modell) {
    modell.put("former", Valg.av(FORMER, "samtykke.form."));
    modell.put("foresatte", sak.alder().kreverForesatte());
    modell.put("alder", Text.of("samtykke.alder." + sak.alder()));
  }

  /** The person says yes: how. */
  PageResponse ja(PageRequest request, Personnokkel hvem, String id) {
    Samtykkesak sak = service.hent(hvem, id);
    Map<String, Object> modell = bekreftelse(request, hvem, sak);
    svarfelter(sak, modell);
    modell.put("tekst", Samtykkeord.avsnitt(sak.mal().innhold().tekst(request.language())));
    return new PageResponse.View("samtykke-ja", Text.of("samtykke.ja.tittel"), modell);
  }

  /** Somebody outside the services was told something: what. */
  PageResponse fortalt(PageRequest request, Personnokkel hvem, String id) {
    Samtykkesak sak = service.hent(hvem, id);
    Vilkar v = sak.samtykke().vilkar();
    Map<String, Object> modell = bekreftelse(request, hvem, sak);
    modell.put("kanFortelle", sak.samtykke().kanFortelles(sak.dag()));
    modell.put("fortelling", Ids.next());
    modell.put("kategorier", Valg.av(v.kategorier(), "samtykke.kategori."));
    modell.put("kategori", v.kategorier().size() == 1 ? v.kategorier().get(0).name() : "");
    modell.put("formal", v.formal().get(0).name());
    modell.put("dybde", v.dybde().name());
    return new PageResponse.View(
        "samtykke-fortalt", Text.of("samtykke.fortalt.overskrift", v.mottaker().navn()), modell);
  }

  /** The person says no, or takes it back: once more, before it is done. */
  PageResponse bekreft(PageRequest request, Personnokkel hvem, String id, String hva) {
    Map<String, Object> modell = bekreftelse(request, hvem, service.hent(hvem, id));
    modell.put("sporsmal", "samtykke." + hva + ".sporsmal");
    modell.put("hjelp", "samtykke." + hva + ".hjelp");
    modell.put("gjor", "samtykke." + hva + ".gjor");
    return new PageResponse.View(
        "samtykke-bekreft", Text.of("samtykke." + hva + ".sporsmal"), modell);
  }

  private Map<String, Object> bekreftelse(PageRequest request, Personnokkel hvem, Samtykkesak sak) {
    Map<String, Object> modell = Personsider.felles(request, hvem, sak.person().visningsnavn());
    Samtykkeord ord = new Samtykkeord(tjenester, request.language());
    modell.put("kort", Samtykkekort.av(sak.samtykke(), ord, sak.dag()));
    boolean hosPersonen = request.param("fra").orElse("").equals("hvem");
    modell.put("fra", hosPersonen ? "hvem" : "");
    modell.put("tilbake", modell.get("her") + (hosPersonen ? "/hvem" : "/" + sak.samtykke().id()));
    return modell;
  }

  /** A service that the person does not want to be told. */
  PageResponse motsett(PageRequest request, Personnokkel hvem) {
    Samtykkeoversikt alt = service.oversikt(hvem);
    Map<String, Object> modell = Personsider.felles(request, hvem, alt.person().visningsnavn());
    modell.put(
        "tjenester",
        tjenester.alle(hvem.kommune()).stream()
            .filter(t -> !t.slug().equals(hvem.tjeneste()))
            .filter(t -> !alt.motsattSeg().contains(t.slug()))
            .map(t -> Valg.ord(t.slug(), t.navn()))
            .toList());
    modell.put(
        "stengte",
        alt.motsattSeg().stream()
            .map(
                slug ->
                    Valg.ord(
                        slug,
                        tjenester.finn(hvem.kommune(), slug).map(Tjeneste::navn).orElse(slug)))
            .toList());
    return new PageResponse.View("samtykke-motsett", Text.of("samtykke.motsett"), modell);
  }

  /** The names of the forms below one consent. */
  static boolean kjenner(String navn) {
    return Arrays.asList("ja", "nei", "trekk", "endre").contains(navn);
  }
}
