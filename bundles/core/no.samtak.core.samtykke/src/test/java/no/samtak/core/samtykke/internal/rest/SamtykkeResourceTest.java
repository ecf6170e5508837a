// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.rest;

import static no.samtak.core.samtykke.internal.Fixture.KOMMUNE;
import static no.samtak.core.samtykke.internal.Fixture.VOKSEN;
import static no.samtak.core.samtykke.internal.Fixture.blikk;
import static no.samtak.core.samtykke.internal.Fixture.hvem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.samtykke.internal.Fixture;
import no.samtak.core.samtykke.internal.mal.Kategori;
import no.samtak.core.samtykke.internal.samtykke.Fortelling;
import no.samtak.core.samtykke.internal.samtykke.Hendelse;
import no.samtak.core.samtykke.internal.samtykke.Kontorvisning;
import no.samtak.core.samtykke.internal.samtykke.Samtykkeform;
import no.samtak.core.samtykke.internal.samtykke.Tilstand;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.text.Language;
import no.samtak.testing.FakeRequestContext;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SamtykkeResourceTest {
  private static final String EGEN = "oppfolging";
  private static final PageQuery ALT = PageQuery.first();

  private final Fixture f = new Fixture(TestDatabase.h2());
  private final FakeRequestContext request = new FakeRequestContext();
  private final SamtykkeResource resource = new SamtykkeResource(f.service, f.delt, request);
  private final SamtykkemalResource maler = new SamtykkemalResource(f.maler, request);

  @AfterEach
  void lukk() {
    f.close();
  }

  private Svarinnhold ja() {
    return new Svarinnhold(true, Samtykkeform.PAPIR, null, null, null);
  }

  private List<SamtykkeSvar> liste() {
    return resource.liste(KOMMUNE, EGEN, VOKSEN, ALT).parts().apply(ALT).rows();
  }

  @Test
  void aConsentIsAskedGivenReadAndTakenBack() {
    SamtykkeSvar spurt = resource.spor(KOMMUNE, EGEN, VOKSEN, f.til("nav")).body();
    assertThat(spurt.tilstand()).isEqualTo(Tilstand.FORESPURT);
    assertThat(resource.spor(KOMMUNE, EGEN, VOKSEN, f.til("nav")).id()).isEqualTo(spurt.id());
    SamtykkeSvar gitt = resource.svar(KOMMUNE, spurt.id(), EGEN, VOKSEN, ja());
    assertThat(gitt.apner()).isTrue();
    assertThat(gitt.versjon()).isGreaterThan(spurt.versjon());
    assertThat(liste()).extracting(SamtykkeSvar::id).containsExactly(spurt.id());
    assertThat(f.dekker(blikk(VOKSEN, Dybde.STATUS), "nav")).isPresent();

    request.id = "id-2";
    SamtykkeSvar endret =
        resource.endre(
            KOMMUNE, spurt.id(), EGEN, VOKSEN, new Endringsinnhold(f.til("boligkontoret"), ja()));
    assertThat(endret.erstatter()).isEqualTo(spurt.id());
    SamtykkeSvar trukket =
        resource.trekk(KOMMUNE, endret.id(), EGEN, VOKSEN, new Grunninnhold(null));
    assertThat(trukket.tilstand()).isEqualTo(Tilstand.TRUKKET);
    assertThat(resource.hent(KOMMUNE, endret.id(), EGEN, VOKSEN).apner()).isFalse();
    assertThat(
            resource.hendelser(KOMMUNE, endret.id(), EGEN, VOKSEN, ALT).parts().apply(ALT).rows())
        .extracting(HendelseRad::overgang)
        .containsExactly("TREKK", "GI", "SPOR");
  }

  @Test
  void whomMayBeToldIsListedAndEachTellingIsOneRow() {
    String mor = f.gitt(VOKSEN, f.tilMor("Varm Lind"));
    f.gitt(VOKSEN, f.til("nav"));
    assertThat(resource.kanFortelles(KOMMUNE, EGEN, VOKSEN, ALT).parts().apply(ALT).rows())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.samtykke()).isEqualTo(mor);
              assertThat(r.navn()).isEqualTo("Varm Lind");
              assertThat(r.kategorier()).containsExactly(Kategori.AVTALER);
            });
    assertThat(new Kontorvisning(f.store, f).kanFortelles(KOMMUNE, EGEN, VOKSEN))
        .singleElement()
        .satisfies(
            k -> {
              assertThat(k.navn()).isEqualTo("Varm Lind");
              assertThat(k.hva().get(0).in(Language.NB)).isEqualTo("Avtaler og møter");
              assertThat(k.sti()).endsWith("/" + mor + "/fortalt");
            });

    int rader = f.database.logged().size();
    request.id = "fortelling-1";
    Fortelling sagt = new Fortelling(Kategori.AVTALER, null, null, "At møtet er på tirsdag");
    resource.fortalt(KOMMUNE, mor, EGEN, VOKSEN, sagt);
    assertThat(f.database.logged().subList(rader, f.database.logged().size()))
        .extracting(AccessEntry::action)
        .containsExactly("fortalt");
    resource.fortalt(KOMMUNE, mor, EGEN, VOKSEN, sagt);
    assertThat(f.service.hent(hvem(VOKSEN), mor).hendelser())
        .extracting(Hendelse::overgang)
        .containsExactly("FORTALT", "GI", "SPOR");
    assertThat(f.service.hent(hvem(VOKSEN), mor).hendelser().get(0).grunn())
        .isEqualTo("At møtet er på tirsdag");

    // no more than the consent says, and nothing where it says nothing today
    request.id = "fortelling-2";
    assertThatThrownBy(
            () ->
                resource.fortalt(
                    KOMMUNE,
                    mor,
                    EGEN,
                    VOKSEN,
                    new Fortelling(Kategori.HELSE, Formal.INNSYN, Dybde.INNHOLD, "Alt")))
        .isInstanceOfSatisfying(
            DomainException.class,
            e ->
                assertThat(e.fields())
                    .extracting(FieldError::field)
                    .containsExactly("kategori", "formal", "dybde"));
    assertThatThrownBy(
            () ->
                resource.fortalt(KOMMUNE, mor, EGEN, VOKSEN, new Fortelling(null, null, null, " ")))
        .isInstanceOfSatisfying(
            DomainException.class,
            e ->
                assertThat(e.fields())
                    .extracting(FieldError::field)
                    .containsExactly("kategori", "ord"));
    f.service.trekk(hvem(VOKSEN), mor, "");
    assertThatThrownBy(() -> resource.fortalt(KOMMUNE, mor, EGEN, VOKSEN, sagt2()))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONFLICT));
    assertThat(f.database.logged().get(f.database.logged().size() - 1))
        .as("a denial leaves its row, and what was let through before it is undone")
        .satisfies(
            e -> {
              assertThat(e.action()).isEqualTo("nekt");
              assertThat(e.objectType()).isEqualTo("avtaler");
              assertThat(e.result()).isEqualTo("ingen-samtykke");
            })
        .extracting(AccessEntry::person)
        .isEqualTo(new AccessEntry.Person(EGEN, VOKSEN, "STATUS", "SAMARBEID", "", mor));
    assertThat(new Kontorvisning(f.store, f).kanFortelles(KOMMUNE, EGEN, VOKSEN)).isEmpty();
  }

  private static Fortelling sagt2() {
    return new Fortelling(Kategori.AVTALER, null, null, "Noe mer");
  }

  @Test
  void anObjectionIsKeptAndLifted() {
    resource.motsett(KOMMUNE, "nav", EGEN, VOKSEN, new Grunninnhold(null));
    assertThat(resource.motsettelser(KOMMUNE, EGEN, VOKSEN, ALT).parts().apply(ALT).rows())
        .extracting(MotsettelseRad::mottaker, MotsettelseRad::opphevet)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("nav", null));
    resource.opphev(KOMMUNE, "nav", EGEN, VOKSEN);
    assertThat(f.service.oversikt(Fixture.hvem(VOKSEN)).motsattSeg()).isEmpty();
  }

  @Test
  void whatIsSharedIsReadByTheService() {
    f.gitt(VOKSEN, f.til("nav"));
    f.vegger.arbeiderI = List.of("nav");
    assertThat(resource.delt(KOMMUNE, "nav", ALT).parts().apply(ALT).rows())
        .extracting(DeltRad::person, DeltRad::navn)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(VOKSEN, "Stille Bekk"));
    assertThatThrownBy(this::liste)
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
  }

  @Test
  void whomAndWhatIsAskedOfMustBeSaid() {
    for (String[] hvem : List.of(new String[] {"", VOKSEN}, new String[] {EGEN, " "})) {
      assertThatThrownBy(() -> resource.liste(KOMMUNE, hvem[0], hvem[1], ALT))
          .isInstanceOfSatisfying(
              DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.INVALID));
    }
    assertThatThrownBy(
            () ->
                resource.svar(
                    KOMMUNE, "x", EGEN, VOKSEN, new Svarinnhold(null, null, null, null, null)))
        .isInstanceOf(DomainException.class);
  }

  @Test
  void aTemplateIsMadeChangedAndRetired() {
    SamtykkemalSvar standard = maler.liste(KOMMUNE, ALT).parts().apply(ALT).rows().get(0);
    request.id = "0f8fad5b-d9cb-469f-a165-70867728950e";
    SamtykkemalSvar ny =
        maler.opprett(KOMMUNE, f.maler.hent(KOMMUNE, standard.id()).innhold()).body();
    request.version = ny.versjon();
    SamtykkemalSvar endret =
        maler.endre(KOMMUNE, ny.id(), f.maler.hent(KOMMUNE, ny.id()).innhold());
    assertThat(endret.nummer()).isEqualTo(2);
    assertThat(maler.versjoner(KOMMUNE, ny.id(), ALT).parts().apply(ALT).rows()).hasSize(2);
    assertThatThrownBy(() -> maler.taUt(KOMMUNE, ny.id()))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.kind()).isEqualTo(ErrorKind.PRECONDITION_FAILED));
    request.version = endret.versjon();
    assertThat(maler.taUt(KOMMUNE, ny.id()).utgatt()).isEqualTo(Fixture.DAG);
    assertThat(maler.hent(KOMMUNE, standard.id()).utgatt()).isNull();
  }
}
