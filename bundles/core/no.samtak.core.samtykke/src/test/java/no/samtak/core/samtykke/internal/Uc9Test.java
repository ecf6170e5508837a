// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal;

import static no.samtak.core.samtykke.internal.Fixture.DAG;
import static no.samtak.core.samtykke.internal.Fixture.KOMMUNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.api.personvern.Grunnlag;
import no.samtak.core.api.personvern.Samtykkekilde;
import no.samtak.core.api.personvern.Slipp;
import no.samtak.core.person.internal.nokkel.Nokkelring;
import no.samtak.core.person.internal.persistence.Base;
import no.samtak.core.person.internal.persistence.TilknytningStore;
import no.samtak.core.person.internal.persistence.TjenesteStore;
import no.samtak.core.person.internal.person.Historikk;
import no.samtak.core.person.internal.person.Navneoppslag;
import no.samtak.core.person.internal.person.PersonService;
import no.samtak.core.person.internal.person.Personindeks;
import no.samtak.core.person.internal.person.Personinnhold;
import no.samtak.core.person.internal.person.Personregler;
import no.samtak.core.person.internal.person.Personskap;
import no.samtak.core.person.internal.tilgang.Ord;
import no.samtak.core.person.internal.tilgang.TilgangService;
import no.samtak.core.person.internal.tjeneste.Taushetslov;
import no.samtak.core.person.internal.tjeneste.Tilknytning;
import no.samtak.core.person.internal.tjeneste.TjenesteService;
import no.samtak.core.person.internal.tjeneste.Tjenesteinnhold;
import no.samtak.core.person.internal.tjeneste.Tjenesterolle;
import no.samtak.core.samtykke.internal.kilde.Samtykkesporring;
import no.samtak.core.samtykke.internal.mal.Kategori;
import no.samtak.core.samtykke.internal.mal.MalService;
import no.samtak.core.samtykke.internal.persistence.MalStore;
import no.samtak.core.samtykke.internal.persistence.SamtykkeStore;
import no.samtak.core.samtykke.internal.samtykke.DeltPerson;
import no.samtak.core.samtykke.internal.samtykke.DeltService;
import no.samtak.core.samtykke.internal.samtykke.Mottaker;
import no.samtak.core.samtykke.internal.samtykke.Personnokkel;
import no.samtak.core.samtykke.internal.samtykke.SamtykkeService;
import no.samtak.core.samtykke.internal.samtykke.Samtykkeinnhold;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.Accounts;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.time.Forretningsdato;
import no.samtak.testing.FakeCurrentUser;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * UC9 with the real decision point: consent, read, withdrawal, the next read denied; each of them
 * one row in the access log.
 */
class Uc9Test implements Forretningsdato {
  private static final User HER = bruker("ruskonsulent");
  private static final User DER = bruker("boligkonsulent");

  private final FakeCurrentUser innlogget = new FakeCurrentUser(KOMMUNE, HER);

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theNextReadAfterAWithdrawalIsDeniedAndLogged(TestDatabase db) throws Exception {
    db.migrate("person", Base.class).migrate("samtykke", SamtykkeStore.class);
    Base base = new Base(db.unit("no.samtak.core.person"), db.transactions());
    Nokkelring ring =
        Nokkelring.i(base, Clock.systemUTC(), nokler().resolve("person.p12"), "samtak");
    TjenesteStore register = new TjenesteStore(base);
    Personskap skap = new Personskap(ring);
    TjenesteService tjenester =
        new TjenesteService(register, base, ingenKontoer(), innlogget, this, Clock.systemUTC());
    TilgangService tilgang =
        new TilgangService(register, skap, db.accessLog(), innlogget, this, Clock.systemUTC());
    Samtykkekilde kilde = new Samtykkesporring(db.dataSource());
    bind(tilgang, kilde);
    tjeneste(tjenester, "oppfolging");
    tjeneste(tjenester, "bolig");
    knytt(base, register, "oppfolging", HER);
    knytt(base, register, "bolig", DER);
    PersonService personer =
        new PersonService(
            base,
            tilgang,
            skap,
            new Personindeks(ring),
            new Historikk(ring),
            ring,
            Personregler.av(false, true),
            innlogget,
            this,
            Clock.systemUTC());
    String person =
        personer.opprett(KOMMUNE, "oppfolging", Ids.next(), kjentSom("Prøve ni")).person().id();

    MalStore malstore = new MalStore(db.unit("no.samtak.core.samtykke"), db.transactions());
    SamtykkeStore store =
        new SamtykkeStore(
            db.unit("no.samtak.core.samtykke"), db.transactions(), new Ord(ring, register));
    Navneoppslag navn = new Navneoppslag(register, skap);
    SamtykkeService samtykker =
        new SamtykkeService(
            store, malstore, tilgang, navn, tjenester, innlogget, this, Clock.systemUTC());
    DeltService delt = new DeltService(store, tilgang, navn, tjenester, innlogget, this);
    String mal =
        new MalService(malstore, innlogget, this, Clock.systemUTC()).valgbare(KOMMUNE).get(0).id();
    Personnokkel hvem = new Personnokkel(KOMMUNE, "oppfolging", person);

    innlogget.become(DER);
    assertThatThrownBy(() -> les(personer, person)).isInstanceOf(DomainException.class);
    innlogget.become(HER);
    samtykker.spor(hvem, "s9", kontakt(mal));
    samtykker.gi(hvem, "s9", Fixture.ja());
    assertThat(samtykker.hent(hvem, "s9").samtykke().vilkar().ikkeApnet()).isEqualTo("Alt annet");

    innlogget.become(DER);
    int lest = db.logged().size();
    Slipp slipp = les(personer, person);
    assertThat(slipp.grunnlag()).isEqualTo(Grunnlag.SAMTYKKE);
    assertThat(slipp.referanse()).isEqualTo("s9");
    assertThat(delt.delt(KOMMUNE, "bolig", PageQuery.first()).rows())
        .extracting(DeltPerson::personId)
        .containsExactly(person);
    assertThat(db.logged().subList(lest, db.logged().size()))
        .extracting(AccessEntry::action)
        .containsExactly("les", "les-delt");
    // What is held of the consent itself is not the recipient's to read, nor to change.
    assertThatThrownBy(() -> samtykker.oversikt(hvem)).isInstanceOf(DomainException.class);
    assertThatThrownBy(() -> samtykker.trekk(hvem, "s9", "")).isInstanceOf(DomainException.class);

    innlogget.become(HER);
    samtykker.trekk(hvem, "s9", "");
    innlogget.become(DER);
    int nektet = db.logged().size();
    assertThatThrownBy(() -> les(personer, person)).isInstanceOf(DomainException.class);
    assertThat(delt.delt(KOMMUNE, "bolig", PageQuery.first()).rows()).isEmpty();
    List<AccessEntry> rader = db.logged().subList(nektet, db.logged().size());
    assertThat(rader).extracting(AccessEntry::action).containsExactly("nekt");
    assertThat(rader)
        .extracting(r -> Optional.ofNullable(r.person()).orElseThrow().id())
        .containsExactly(person);
  }

  private static Slipp les(PersonService personer, String person) {
    return personer.hent(KOMMUNE, "oppfolging", person, Dybde.STATUS, Formal.SAMARBEID).slipp();
  }

  private static Samtykkeinnhold kontakt(String mal) {
    return new Samtykkeinnhold(
        mal,
        Mottaker.Slag.TJENESTE,
        "bolig",
        List.of(Kategori.KONTAKT),
        Dybde.STATUS,
        List.of(Formal.SAMARBEID),
        null,
        null,
        "Alt annet");
  }

  private static Personinnhold kjentSom(String kode) {
    return new Personinnhold(
        null, null, null, null, null, null, null, null, null, null, null, null, null, kode, null,
        null, null, null, null);
  }

  private static void tjeneste(TjenesteService tjenester, String slug) {
    tjenester.opprett(
        KOMMUNE, Ids.next(), new Tjenesteinnhold(slug, slug, Taushetslov.HOL_12_1, true));
  }

  private static void knytt(Base base, TjenesteStore register, String slug, User hvem) {
    Tilknytning t =
        new Tilknytning(
            Ids.next(),
            slug,
            hvem.id(),
            hvem.displayName(),
            Tjenesterolle.SAKSBEHANDLER,
            DAG,
            null,
            null,
            null,
            null,
            false,
            false,
            DAG,
            "prøve",
            0);
    String id = register.id(KOMMUNE, slug).orElseThrow();
    assertThat(base.<Boolean>gjor(c -> TilknytningStore.leggTil(c, KOMMUNE, id, t))).isTrue();
  }

  private static Path nokler() throws IOException {
    return Files.createTempDirectory("uc9");
  }

  /** As DS does it. */
  private static void bind(TilgangService tilgang, Samtykkekilde kilde)
      throws ReflectiveOperationException {
    Field samtykker = TilgangService.class.getDeclaredField("samtykker");
    samtykker.setAccessible(true);
    samtykker.set(tilgang, kilde);
  }

  private static Accounts ingenKontoer() {
    return (Accounts)
        Proxy.newProxyInstance(
            Accounts.class.getClassLoader(),
            new Class<?>[] {Accounts.class},
            (proxy, method, args) -> {
              throw new UnsupportedOperationException(method.getName());
            });
  }

  private static User bruker(String navn) {
    return new User(Ids.next(), navn, navn, Set.of(Role.SAKSBEHANDLER), Set.of(KOMMUNE));
  }

  @Override
  public LocalDate idag() {
    return DAG;
  }

  @Override
  public boolean erSatt() {
    return true;
  }

  @Override
  public void sett(LocalDate dato) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void frigi() {
    throw new UnsupportedOperationException();
  }
}
