// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.bidrag;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.api.modul.Innsynsbidrag;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.api.personvern.Personsporsmal;
import no.samtak.core.person.internal.persistence.PersonStore;
import no.samtak.core.person.internal.persistence.UnntakStore;
import no.samtak.core.person.internal.person.Historikk;
import no.samtak.core.person.internal.person.Innslag;
import no.samtak.core.person.internal.person.Person;
import no.samtak.core.person.internal.person.Personalia;
import no.samtak.core.person.internal.person.Personindeks;
import no.samtak.core.person.internal.person.Personskap;
import no.samtak.core.person.internal.person.Representant;
import no.samtak.core.person.internal.tilgang.Ord;
import no.samtak.core.person.internal.tilgang.TilgangService;
import no.samtak.core.person.internal.tilgang.Tjenesteadgang;
import no.samtak.core.person.internal.tilgang.Unntak;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is held of a person here: who it is, what it was before, and who asked for an exception. */
@Component(service = Innsynsbidrag.class)
public final class PersonInnsyn implements Innsynsbidrag {
  private static final Texts TEKSTER = Texts.of(PersonInnsyn.class.getClassLoader());

  private final TilgangService tilgang;
  private final Personskap skap;
  private final Personindeks indeks;
  private final Historikk historikk;
  private final Ord ord;

  /** On what opens the rows. */
  @Activate
  public PersonInnsyn(
      @Reference TilgangService tilgang,
      @Reference Personskap skap,
      @Reference Personindeks indeks,
      @Reference Historikk historikk,
      @Reference Ord ord) {
    this.tilgang = tilgang;
    this.skap = skap;
    this.indeks = indeks;
    this.historikk = historikk;
    this.ord = ord;
  }

  @Override
  public String modul() {
    return PersonModul.NAVN;
  }

  @Override
  public List<Opplysning> innsyn(Connection c, String kommune, String tjeneste, String personId) {
    Tjenesteadgang her = her(c, kommune, tjeneste, personId);
    Person person =
        PersonStore.finn(c, her.tjenesteId(), personId)
            .map(skap::apne)
            .orElseThrow(DomainException::notFound);
    List<Innslag> steg = historikk.alle(c, her.tjenesteId(), person);
    boolean gradert =
        person.personalia().gradering().skjuler()
            || steg.stream().anyMatch(i -> i.person().personalia().gradering().skjuler());
    if (gradert && !her.klarertAdresse()) {
      // The address is the person's own, but not for the eyes of this user (P7).
      throw DomainException.conflict(
          Text.of("person.logg.sitat", TEKSTER.phrase("person.innsyn.ikkeKlarert")));
    }
    List<Opplysning> alt = new ArrayList<>(personalia(person.personalia(), ""));
    alt.add(
        opplysning(
            "person.innsyn.opprettet",
            TEKSTER.phrase(
                "person.innsyn.opprettetAv",
                Formats.dateTime(person.opprettet()),
                person.opprettetAv())));
    for (Innslag i : steg) {
      Phrase hva = TEKSTER.phrase("person.hva." + i.hva());
      Phrase naar =
          TEKSTER.phrase(
              "person.innsyn.steg",
              hva,
              Formats.dateTime(i.tid()),
              i.av(),
              i.grunn().isEmpty() ? "–" : i.grunn());
      alt.add(opplysning("person.innsyn.tidligere", naar));
      alt.addAll(personalia(i.person().personalia(), "person.innsyn.den"));
    }
    for (String id : Historikk.ider(person, steg)) {
      UnntakStore.avPerson(c, kommune, tjeneste, id, apner(kommune)).stream()
          .map(PersonInnsyn::unntak)
          .forEach(alt::add);
    }
    return alt;
  }

  private static Opplysning unntak(Unntak u) {
    return opplysning(
        "person.innsyn.unntak",
        TEKSTER.phrase(
            "person.innsyn.unntakOrd",
            u.navn(),
            Formats.dateTime(u.spurt()),
            u.hjemmel().isEmpty() ? "–" : u.hjemmel(),
            u.grunn()));
  }

  private UnntakStore.Apner apner(String kommune) {
    return (tjeneste, sted, segl) -> ord.apne(kommune, tjeneste, sted, segl);
  }

  private Tjenesteadgang her(Connection c, String kommune, String tjeneste, String personId) {
    return tilgang.iTjeneste(
        c,
        new Personsporsmal(
            kommune,
            tjeneste,
            personId,
            "innsyn",
            PersonModul.NAVN,
            Dybde.INNHOLD,
            Formal.INNSYN,
            false));
  }

  private static List<Opplysning> personalia(Personalia p, String ramme) {
    List<Opplysning> alle = new ArrayList<>();
    felt(alle, ramme, "fornavn", p.fornavn());
    felt(alle, ramme, "mellomnavn", p.mellomnavn());
    felt(alle, ramme, "etternavn", p.etternavn());
    felt(alle, ramme, "identitetsnummer", p.identitetsnummer());
    felt(alle, ramme, "fodselsdato", dag(p.fodselsdato()));
    felt(alle, ramme, "adresse", p.adresse());
    felt(alle, ramme, "postnummer", p.postnummer());
    felt(alle, ramme, "poststed", p.poststed());
    felt(alle, ramme, "telefon", p.telefon());
    felt(alle, ramme, "epost", p.epost());
    felt(alle, ramme, "malform", p.malform().name());
    felt(alle, ramme, "tolkesprak", p.tolkesprak());
    felt(alle, ramme, "dodsdato", dag(p.dodsdato()));
    felt(alle, ramme, "kode", p.kode());
    felt(alle, ramme, "verge", representant(p.verge()));
    felt(alle, ramme, "fullmakt", representant(p.fullmakt()));
    felt(alle, ramme, "gradering", p.gradering().name());
    felt(alle, ramme, "skjermet", p.skjermet() ? "ja" : "");
    return alle;
  }

  private static void felt(List<Opplysning> alle, String ramme, String felt, String verdi) {
    if (!verdi.isEmpty()) {
      Phrase navn = TEKSTER.phrase("person.felt." + felt);
      alle.add(
          new Opplysning(ramme.isEmpty() ? navn : TEKSTER.phrase(ramme, navn), sprak -> verdi));
    }
  }

  private static Opplysning opplysning(String nokkel, Phrase innhold) {
    return new Opplysning(TEKSTER.phrase(nokkel), innhold);
  }

  private static String representant(Representant r) {
    return r.ingen()
        ? ""
        : String.join(", ", r.navn(), r.mandat(), dag(r.fra()) + "–" + dag(r.til()));
  }

  private static String dag(@Nullable LocalDate dag) {
    return dag == null ? "" : dag.toString();
  }

  @Override
  public Sletting slett(Connection c, String kommune, String tjeneste, String personId) {
    Tjenesteadgang her = her(c, kommune, tjeneste, personId);
    PersonStore.Rad rad =
        PersonStore.finn(c, her.tjenesteId(), personId).orElseThrow(DomainException::notFound);
    Person person = skap.apne(rad);
    Map<String, Long> versjoner = new LinkedHashMap<>();
    versjoner.put(personId, person.versjon());
    for (Innslag i : historikk.alle(c, her.tjenesteId(), person)) {
      versjoner.merge(i.person().id(), i.person().versjon() + 1, Math::max);
    }
    long borte = 0;
    for (Map.Entry<String, Long> e : versjoner.entrySet()) {
      borte += historikk.slett(c, her.tjenesteId(), e.getKey(), e.getValue());
      borte += UnntakStore.slettPerson(c, kommune, tjeneste, e.getKey());
    }
    indeks.fjern(c, personId);
    if (!PersonStore.fjern(c, rad)) {
      throw DomainException.changedByOthers();
    }
    return new Sletting(borte + 1, List.of());
  }
}
