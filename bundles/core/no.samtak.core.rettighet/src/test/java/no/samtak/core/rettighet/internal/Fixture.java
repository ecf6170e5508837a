// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.api.modul.Innsynsbidrag;
import no.samtak.core.person.internal.bidrag.PersonInnsyn;
import no.samtak.core.person.internal.bidrag.PersonModul;
import no.samtak.core.person.internal.nokkel.Nokkelring;
import no.samtak.core.person.internal.persistence.Base;
import no.samtak.core.person.internal.persistence.TilknytningStore;
import no.samtak.core.person.internal.persistence.TjenesteStore;
import no.samtak.core.person.internal.person.Historikk;
import no.samtak.core.person.internal.person.Navneoppslag;
import no.samtak.core.person.internal.person.PersonService;
import no.samtak.core.person.internal.person.Personbilde;
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
import no.samtak.core.rettighet.internal.bidrag.RettighetInnsyn;
import no.samtak.core.rettighet.internal.bidrag.RettighetModul;
import no.samtak.core.rettighet.internal.brudd.BruddService;
import no.samtak.core.rettighet.internal.innsyn.Innsynsamler;
import no.samtak.core.rettighet.internal.innsyn.Pakkemaker;
import no.samtak.core.rettighet.internal.kilde.Kilder;
import no.samtak.core.rettighet.internal.oppbevaring.OppbevaringService;
import no.samtak.core.rettighet.internal.persistence.BruddStore;
import no.samtak.core.rettighet.internal.persistence.KjoringStore;
import no.samtak.core.rettighet.internal.persistence.Rettighetssegl;
import no.samtak.core.rettighet.internal.persistence.SakStore;
import no.samtak.core.rettighet.internal.protokoll.ProtokollService;
import no.samtak.core.rettighet.internal.sak.FremsattAv;
import no.samtak.core.rettighet.internal.sak.Kanal;
import no.samtak.core.rettighet.internal.sak.Sak;
import no.samtak.core.rettighet.internal.sak.SakService;
import no.samtak.core.rettighet.internal.sak.Sakinnhold;
import no.samtak.core.rettighet.internal.sak.Sakslag;
import no.samtak.core.rettighet.internal.sletting.Personsletter;
import no.samtak.core.samtykke.internal.bidrag.SamtykkeInnsyn;
import no.samtak.core.samtykke.internal.bidrag.SamtykkeModul;
import no.samtak.core.samtykke.internal.persistence.SamtykkeStore;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.Accounts;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.PersonLog;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.time.Forretningsdato;
import no.samtak.testing.TestDatabase;

/** The bundle's parts with real persons, real consents, and a module that is uninstalled. */
public final class Fixture implements AutoCloseable, CurrentUser, Forretningsdato {
  public static final String KOMMUNE = "levanger";
  public static final String HER = "oppfolging";
  public static final String DER = "bolig";
  public static final LocalDate DAG = LocalDate.of(2012, 11, 14);
  public static final User LEDER = bruker("leder", Role.TJENESTELEDER);
  public static final User SAKSBEHANDLER = bruker("saksbehandler", Role.SAKSBEHANDLER);
  public static final User FREMMED = bruker("fremmed", Role.TJENESTELEDER);

  public final TestDatabase database;
  public final Hjelpmodul hjelp;
  public final TjenesteService tjenester;
  public final PersonService personer;
  public final Kilder kilder;
  public final SakStore store;
  public final Rettighetssegl segl;
  public final Nokkelring ring;
  public final Ord ord;
  public final SakService service;
  public final OppbevaringService oppbevaring;
  public final ProtokollService protokoll;
  public final BruddService brudd;
  public final List<Dokument> skrevet = new ArrayList<>();
  public final List<Innsynsbidrag> bidrag = new ArrayList<>();
  private final Base base;
  private final TjenesteStore register;
  private final List<EntityManagerFactory> enheter = new ArrayList<>();
  private User user = LEDER;
  private LocalDate dag = DAG;

  public Fixture(TestDatabase db) {
    database =
        db.migrate("person", Base.class)
            .migrate("samtykke", SamtykkeStore.class)
            .migrate("rettighet", SakStore.class);
    hjelp = new Hjelpmodul(db);
    Clock klokke = Clock.fixed(Instant.parse("2026-11-22T09:15:00Z"), ZoneOffset.UTC);
    base = new Base(enhet("no.samtak.core.person"), db.transactions());
    ring = Nokkelring.i(base, klokke, nokler(), "samtak");
    register = new TjenesteStore(base);
    Personskap skap = new Personskap(ring);
    Personindeks indeks = new Personindeks(ring);
    Historikk historikk = new Historikk(ring);
    ord = new Ord(ring, register);
    tjenester = new TjenesteService(register, base, ingenKontoer(), this, this, klokke);
    TilgangService tilgang = new TilgangService(register, skap, db.accessLog(), this, this, klokke);
    personer =
        new PersonService(
            base,
            tilgang,
            skap,
            indeks,
            historikk,
            ring,
            Personregler.av(false, true),
            this,
            this,
            klokke);
    SamtykkeStore samtykker =
        new SamtykkeStore(enhet("no.samtak.core.samtykke"), db.transactions(), ord);
    EntityManagerFactory saker = enhet("no.samtak.core.rettighet");
    store = new SakStore(saker, db.transactions(), ord);
    segl = new Rettighetssegl(saker, db.transactions());
    bidrag.add(new PersonInnsyn(tilgang, skap, indeks, historikk, ord));
    bidrag.add(new SamtykkeInnsyn(samtykker, tjenester));
    bidrag.add(new RettighetInnsyn(store));
    kilder = new Kilder(hjelp);
    naa();
    service =
        new SakService(
            store,
            tilgang,
            new Navneoppslag(register, skap),
            tjenester,
            new Innsynsamler(kilder, logg()),
            new Pakkemaker(
                (dokument, format, ut) -> {
                  skrevet.add(dokument);
                  ut.write(dokument.title().getBytes(StandardCharsets.UTF_8));
                }),
            new Personsletter(kilder),
            kommuner(),
            this,
            this,
            klokke);
    oppbevaring =
        new OppbevaringService(
            hjelp, new KjoringStore(saker, db.transactions()), this, this, klokke);
    protokoll =
        new ProtokollService(hjelp)
            .med(List.of(new PersonModul(), new SamtykkeModul(), new RettighetModul()));
    brudd = new BruddService(new BruddStore(saker, db.transactions()), tjenester, this, klokke);
    for (String slug : List.of(HER, DER)) {
      tjenester.opprett(
          KOMMUNE, Ids.next(), new Tjenesteinnhold(slug, slug, Taushetslov.HOL_12_1, true));
    }
    knytt(HER, LEDER, Tjenesterolle.LEDER);
    knytt(HER, SAKSBEHANDLER, Tjenesterolle.SAKSBEHANDLER);
    knytt(DER, FREMMED, Tjenesterolle.LEDER);
  }

  /** Those in {@link #bidrag} answer from now on. */
  public void naa() {
    kilder.med(bidrag, List.of(new PersonModul(), new SamtykkeModul(), new RettighetModul()));
  }

  /** A unit on the database, closed with this. */
  public EntityManagerFactory enhet(String navn) {
    EntityManagerFactory e = database.unit(navn);
    enheter.add(e);
    return e;
  }

  public Fixture som(User annen) {
    user = annen;
    return this;
  }

  public String person(String fornavn, String etternavn) {
    return personer.opprett(KOMMUNE, HER, Ids.next(), innhold(fornavn, etternavn)).person().id();
  }

  public Personbilde rett(String person, long versjon, String etternavn) {
    return personer.endre(KOMMUNE, HER, person, versjon, innhold("Stille", etternavn));
  }

  private static Personinnhold innhold(String fornavn, String etternavn) {
    return new Personinnhold(
        fornavn, null, etternavn, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null);
  }

  public Sakinnhold krav(String person, Sakslag slag) {
    return new Sakinnhold(
        HER, person, slag, null, Kanal.SKRANKE, FremsattAv.PERSONEN, "Kom selv med legitimasjon");
  }

  /** Written down and begun. */
  public String begynt(String person, Sakslag slag) {
    Sak ny = service.registrer(KOMMUNE, Ids.next(), krav(person, slag)).sak();
    return service.start(KOMMUNE, ny.id()).sak().id();
  }

  private void knytt(String slug, User hvem, Tjenesterolle rolle) {
    Tilknytning t =
        new Tilknytning(
            Ids.next(),
            slug,
            hvem.id(),
            hvem.displayName(),
            rolle,
            DAG.minusYears(1),
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
    base.<Boolean>gjor(c -> TilknytningStore.leggTil(c, KOMMUNE, id, t));
  }

  /** A log with one look in it. */
  private static PersonLog logg() {
    return (tenant, tjeneste, person, del) ->
        new Slice<>(
            List.of(
                new PersonLog.Look(
                    Instant.parse("2012-03-01T10:00:00Z"),
                    "ruskonsulent",
                    sprak -> "saksbehandler",
                    sprak -> "leste",
                    sprak -> "hjelp",
                    true)),
            null);
  }

  private static TenantDirectory kommuner() {
    return new TenantDirectory() {
      @Override
      public Optional<Tenant> find(String slug) {
        return all().stream().filter(t -> t.slug().equals(slug)).findFirst();
      }

      @Override
      public List<Tenant> all() {
        return List.of(new Tenant(KOMMUNE, "Levanger kommune", Language.NB));
      }
    };
  }

  public long tall(String sql) {
    try (Connection c = database.direct().getConnection();
        PreparedStatement s = c.prepareStatement(sql);
        ResultSet r = s.executeQuery()) {
      r.next();
      return r.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static java.nio.file.Path nokler() {
    try {
      return Files.createTempDirectory("samtak-rettighet").resolve("person.p12");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private static User bruker(String navn, Role rolle) {
    return new User(Ids.next(), navn, navn, Set.of(rolle), Set.of(KOMMUNE));
  }

  @Override
  public Optional<User> get() {
    return Optional.of(user);
  }

  @Override
  public Optional<String> tenant() {
    return Optional.of(KOMMUNE);
  }

  @Override
  public String correlationId() {
    return "k";
  }

  @Override
  public String csrfToken() {
    return "";
  }

  @Override
  public <T> T runAs(User other, String tenant, Callable<T> work) throws Exception {
    return work.call();
  }

  @Override
  public LocalDate idag() {
    return dag;
  }

  @Override
  public boolean erSatt() {
    return true;
  }

  @Override
  public void sett(LocalDate dato) {
    dag = dato;
  }

  @Override
  public void frigi() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    enheter.forEach(EntityManagerFactory::close);
  }

  /** All that is asked for at once. */
  public static final PageQuery ALT = PageQuery.first();
}
