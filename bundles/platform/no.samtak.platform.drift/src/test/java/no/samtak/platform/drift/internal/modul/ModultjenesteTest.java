// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.module.ModuleCatalog.Presence;
import no.samtak.platform.api.module.ModuleListener;
import no.samtak.platform.api.module.PathRegistry.Kind;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.drift.internal.DriftConfig;
import no.samtak.platform.drift.internal.Node;
import no.samtak.platform.drift.testmodul.Feiler;
import no.samtak.platform.drift.testmodul.Virker;
import no.samtak.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;

class ModultjenesteTest {
  private static final String SERVICE =
      "<service><provide interface=\"java.lang.Runnable\"/></service>";
  private static final User DRIFT =
      new User("u1", "drift", "Driftsansvarlig", Set.of(Role.OPERATOR), Set.of());

  @TempDir Path folder;

  private final Minne minne = new Minne();
  private final Minnelas las = new Minnelas();
  private final Minnefiler filer = new Minnefiler();
  private Nokkel ours;
  private Rammeverk rammeverk;
  private Stiregister stier;
  private Modultjeneste tjeneste;
  private String[] firstStart = {};

  @BeforeEach
  void setUp() throws Exception {
    ours = Nokkel.ny(folder.resolve("keys"), "var");
    ours.godkjenn(folder.resolve("home/etc/signers"));
    hylle("prove", "1.0.0");
    start("cache1");
  }

  @AfterEach
  void tearDown() throws Exception {
    stop();
  }

  private void hylle(String navn, String versjon) throws Exception {
    new Byggekar(navn, versjon)
        .komponent(Virker.class, SERVICE)
        .signert(folder.resolve("home/moduler"), ours);
  }

  /** A node with an empty cache is one whose Karaf folder was cleaned. */
  private void start(String cache) throws Exception {
    rammeverk = new Rammeverk(folder.resolve(cache), Map.of());
    stier = new Stiregister(rammeverk.context());
    tjeneste =
        new Modultjeneste(
            rammeverk.context(),
            new Node("production", folder.resolve("home"), folder.resolve("var")),
            config(),
            rammeverk.scr(),
            new NoLog(),
            minne,
            las,
            filer,
            new NoBook(),
            stier,
            new Avslutning(),
            new SignedIn(DRIFT, ""),
            Clock.systemUTC());
  }

  private void stop() throws Exception {
    tjeneste.deactivate();
    stier.deactivate();
    rammeverk.close();
  }

  private Moduloperasjon gjor(Operasjonstype type, String modul, String versjon) throws Exception {
    return gjor(
        new Bestilling(
            type, modul, versjon == null ? null : Modulversjon.of(versjon), null, "fordi"));
  }

  private Moduloperasjon gjor(Bestilling bestilling) throws Exception {
    Moduloperasjon begun = tjeneste.bestill(bestilling, no.samtak.platform.api.data.Ids.next());
    return tjeneste.vent(begun.id(), Duration.ofSeconds(60));
  }

  private Modultilstand tilstand(String modul) {
    return tjeneste.modul(modul).orElseThrow().tilstand();
  }

  @Test
  void aModuleGoesInOutAndInAgainAndWhatIsWantedIsRememberedWithWhoAndWhy() throws Exception {
    assertThat(tilstand("prove")).isEqualTo(Modultilstand.TILGJENGELIG);

    Moduloperasjon inn = gjor(Operasjonstype.INN, "prove", null);
    assertThat(inn.status()).isEqualTo(Operasjonsstatus.FERDIG);
    assertThat(inn.steg()).extracting(Steg::status).containsOnly(Stegstatus.FERDIG);
    assertThat(tilstand("prove")).isEqualTo(Modultilstand.AKTIV);
    Onske onske = minne.onsker.get("prove");
    assertThat(onske.onsket()).isEqualTo(Onsket.INNE);
    assertThat(onske.hvem() + " " + onske.grunn()).isEqualTo("Driftsansvarlig fordi");

    assertThat(gjor(Operasjonstype.UT, "prove", null).status()).isEqualTo(Operasjonsstatus.FERDIG);
    assertThat(tilstand("prove")).isEqualTo(Modultilstand.UTE);
    assertThat(tjeneste.avvik()).isEmpty();
    assertThat(gjor(Operasjonstype.INN, "prove", null).status()).isEqualTo(Operasjonsstatus.FERDIG);
  }

  @Test
  void afterKarafsFolderWasCleanedTheModulesAreAsTheyWereFromTheLibraryAlone() throws Exception {
    hylle("stoppet", "1.0.0");
    gjor(Operasjonstype.INN, "prove", null);
    gjor(Operasjonstype.INN, "stoppet", null);
    gjor(Operasjonstype.STOPP, "stoppet", null);
    stop();
    try (var files = Files.list(folder.resolve("home/moduler"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }

    start("cache2");
    gjenopprett();

    assertThat(tilstand("prove")).isEqualTo(Modultilstand.AKTIV);
    assertThat(tilstand("stoppet")).isEqualTo(Modultilstand.STOPPET);
    assertThat(tjeneste.avvik()).isEmpty();
    assertThat(minne.onsker.values())
        .extracting(o -> o.hvem() + ", " + o.grunn())
        .containsOnly("Driftsansvarlig, fordi");
    assertThat(tjeneste.erGjenopprettet()).isTrue();
  }

  private void gjenopprett() throws Exception {
    tjeneste.gjenopprett();
    CountDownLatch done = new CountDownLatch(1);
    tjeneste.executor().execute(done::countDown);
    assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aModuleThatWasTakenOutStaysOutAfterARestartAndItsPathsAreStillKnown() throws Exception {
    gjor(Operasjonstype.INN, "prove", null);
    stier.published(
        rammeverk.context().getBundles()[rammeverk.context().getBundles().length - 1],
        Kind.REST,
        "prover");
    gjor(Operasjonstype.UT, "prove", null);
    stop();

    start("cache1");
    gjenopprett();

    assertThat(tilstand("prove")).isEqualTo(Modultilstand.UTE);
    assertThat(stier.absentOwner(Kind.REST, "prover")).contains("prove");
    assertThat(stier.absentOwner(Kind.REST, "andre")).isEmpty();
  }

  @Test
  void aModuleThatIsForgottenIsAsIfItNeverWasInAndCanComeInAgain() throws Exception {
    gjor(Operasjonstype.INN, "prove", null);
    stier.published(
        rammeverk.context().getBundles()[rammeverk.context().getBundles().length - 1],
        Kind.REST,
        "prover");
    Bestilling glem = new Bestilling(Operasjonstype.GLEM, "prove", null, null, "slutt", "prove");
    assertThatThrownBy(() -> gjor(glem))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.text().key()).isEqualTo("drift.feil.erInne"));
    gjor(Operasjonstype.UT, "prove", null);
    assertThat(stier.absentOwner(Kind.REST, "prover")).contains("prove");

    Moduloperasjon forgotten = gjor(glem);

    assertThat(forgotten.status()).isEqualTo(Operasjonsstatus.FERDIG);
    assertThat(forgotten.steg().get(0).detalj()).isEqualTo("REST prover");
    assertThat(stier.absentOwner(Kind.REST, "prover")).isEmpty();
    assertThat(minne.stier).isEmpty();
    assertThat(tilstand("prove")).isEqualTo(Modultilstand.TILGJENGELIG);
    assertThatThrownBy(() -> gjor(glem))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.text().key()).isEqualTo("drift.feil.ikkeTattUt"));
    assertThat(gjor(Operasjonstype.INN, "prove", null).status()).isEqualTo(Operasjonsstatus.FERDIG);
  }

  @Test
  void toForgetTheModulesNameIsAskedForOnceMore() {
    for (String typed : new String[] {null, "", "ja", "prov"}) {
      assertThatThrownBy(
              () -> new Bestilling(Operasjonstype.GLEM, "prove", null, null, "slutt", typed))
          .isInstanceOfSatisfying(
              DomainException.class,
              e -> assertThat(e.fields().get(0).field()).isEqualTo("bekreft"));
    }
  }

  @Test
  void anUpgradeThatFailsIsToldWithTheReasonAndLeavesTheOldVersionWanted() throws Exception {
    gjor(Operasjonstype.INN, "prove", null);
    new Byggekar("prove", "1.1.0")
        .komponent(Feiler.class, SERVICE)
        .signert(folder.resolve("home/moduler"), ours);

    Moduloperasjon failed = gjor(Operasjonstype.OPPGRADER, "prove", "1.1.0");

    assertThat(failed.status()).isEqualTo(Operasjonsstatus.RULLET_TILBAKE);
    assertThat(failed.arsak().key()).isEqualTo("drift.feil.komponent");
    assertThat(tjeneste.modul("prove").orElseThrow().versjon()).hasToString("1.0.0");
    assertThat(minne.onsker.get("prove").versjon()).hasToString("1.0.0");
    assertThat(tjeneste.avvik()).isEmpty();
  }

  @Test
  void aSwapIsOneOperationAndBothWishesAreItsResult() throws Exception {
    hylle("avloser", "2.0.0");
    gjor(Operasjonstype.INN, "prove", null);

    Moduloperasjon swap =
        gjor(new Bestilling(Operasjonstype.BYTT, "prove", null, "avloser", "ny leverandør"));

    assertThat(swap.status()).isEqualTo(Operasjonsstatus.FERDIG);
    assertThat(tilstand("prove")).isEqualTo(Modultilstand.UTE);
    assertThat(tilstand("avloser")).isEqualTo(Modultilstand.AKTIV);
    assertThat(minne.onsker.get("prove").onsket()).isEqualTo(Onsket.UTE);
    assertThat(minne.onsker.get("avloser").onsket()).isEqualTo(Onsket.INNE);
  }

  @Test
  void theSameIdIsTheSameOperation() throws Exception {
    Bestilling inn = new Bestilling(Operasjonstype.INN, "prove", null, null, "fordi");
    tjeneste.bestill(inn, "en-id");
    tjeneste.vent("en-id", Duration.ofSeconds(60));

    assertThat(tjeneste.bestill(inn, "en-id").status()).isEqualTo(Operasjonsstatus.FERDIG);
    assertThat(minne.operasjoner).hasSize(1);
  }

  @Test
  void oneOperationAtATimeAndAnEmergencyStopWaitsForNone() throws Exception {
    gjor(Operasjonstype.INN, "prove", null);
    hylle("andre", "1.0.0");
    CountDownLatch hold = new CountDownLatch(1);
    minne.hold = hold;
    tjeneste.bestill(new Bestilling(Operasjonstype.INN, "andre", null, null, "fordi"), "treg");

    assertThatThrownBy(() -> gjor(Operasjonstype.STOPP, "prove", null))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONFLICT));
    Moduloperasjon stopped =
        tjeneste.bestill(
            new Bestilling(Operasjonstype.NODSTOPP, "prove", null, null, "skriver feil"), "nod");

    assertThat(stopped.status()).isEqualTo(Operasjonsstatus.FERDIG);
    assertThat(tilstand("prove")).isEqualTo(Modultilstand.STOPPET);
    hold.countDown();
    assertThat(tjeneste.vent("treg", Duration.ofSeconds(60)).status())
        .isEqualTo(Operasjonsstatus.FERDIG);
  }

  @Test
  void anEmergencyStopWorksAlsoWhenTheDatabaseIsAway() throws Exception {
    gjor(Operasjonstype.INN, "prove", null);
    minne.borte = true;

    tjeneste.bestill(
        new Bestilling(Operasjonstype.NODSTOPP, "prove", null, null, "skriver feil"), "nod");

    minne.borte = false;
    assertThat(tilstand("prove")).isEqualTo(Modultilstand.STOPPET);
  }

  @Test
  void whatCannotBeDoneAsTheModuleStandsIsRefusedWithoutAnOperation() {
    assertThatThrownBy(() -> gjor(Operasjonstype.UT, "prove", null))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.text().key()).isEqualTo("drift.feil.ikkeInne"));
    assertThatThrownBy(() -> gjor(Operasjonstype.INN, "ukjent", null))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
    assertThatThrownBy(() -> new Bestilling(Operasjonstype.INN, "prove", null, null, "  "))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.fields().get(0).field()).isEqualTo("grunn"));
    assertThat(minne.operasjoner).isEmpty();
  }

  @Test
  void modulesOfTheFirstStartComeInOnceAndNotAgainAfterTheyWereTakenOut() throws Exception {
    stop();
    firstStart = new String[] {"*"};
    start("cache3");
    gjenopprett();
    assertThat(tilstand("prove")).isEqualTo(Modultilstand.AKTIV);

    gjor(Operasjonstype.UT, "prove", null);
    gjenopprett();
    assertThat(tilstand("prove")).isEqualTo(Modultilstand.UTE);
  }

  @Test
  void anUploadThatIsNoModuleLeavesNothingBehind() throws Exception {
    assertThatThrownBy(
            () -> tjeneste.motta(new ByteArrayInputStream("ikke en zip".getBytes()), null))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.INVALID));
    try (var files = Files.list(folder.resolve("var/moduler"))) {
      assertThat(files).isEmpty();
    }
  }

  private void avstem() throws Exception {
    tjeneste.avstem(true);
    ventPaaTraden();
  }

  private void ventPaaTraden() throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    tjeneste.executor().execute(done::countDown);
    assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
  }

  /** What somebody on another node has decided. */
  private Onske annenNode(Onsket onsket, String versjon) {
    Onske onske =
        new Onske(
            "prove",
            onsket,
            Modulversjon.of(versjon),
            "flytter",
            "Vakta",
            java.time.Instant.now().plusSeconds(60));
    minne.onsk(onske);
    return onske;
  }

  @Test
  void whatIsDecidedOnAnotherNodeIsFollowedAsAnOperationWithWhoAndWhy() throws Exception {
    gjenopprett();
    annenNode(Onsket.INNE, "1.0.0");
    avstem();
    assertThat(tilstand("prove")).isEqualTo(Modultilstand.AKTIV);

    annenNode(Onsket.STOPPET, "1.0.0");
    avstem();
    assertThat(tilstand("prove")).isEqualTo(Modultilstand.STOPPET);

    hylle("prove", "1.1.0");
    annenNode(Onsket.INNE, "1.1.0");
    avstem();
    assertThat(tjeneste.modul("prove").orElseThrow().versjon()).hasToString("1.1.0");
    assertThat(tilstand("prove")).isEqualTo(Modultilstand.AKTIV);

    annenNode(Onsket.UTE, "1.1.0");
    avstem();
    assertThat(tilstand("prove")).isEqualTo(Modultilstand.UTE);

    assertThat(minne.operasjoner.values())
        .extracting(o -> o.type() + " " + o.status() + " " + o.grunn())
        .containsExactly(
            "INN FERDIG Følger ønsket tilstand (Vakta): flytter",
            "STOPP FERDIG Følger ønsket tilstand (Vakta): flytter",
            "OPPGRADER FERDIG Følger ønsket tilstand (Vakta): flytter",
            "START FERDIG Følger ønsket tilstand (Vakta): flytter",
            "UT FERDIG Følger ønsket tilstand (Vakta): flytter");
    assertThat(minne.onsker.get("prove").hvem()).as("the wish is still theirs").isEqualTo("Vakta");
  }

  @Test
  void aFileThatOnlyAnotherNodeHasIsFetchedAndOneThatNobodyTrustsIsNot() throws Exception {
    gjenopprett();
    Path theirs =
        new Byggekar("prove", "2.0.0")
            .komponent(Virker.class, SERVICE)
            .signert(folder.resolve("annen"), ours);
    Kar kar = KarReader.read(theirs);
    annenNode(Onsket.INNE, "2.0.0");
    avstem();
    assertThat(tjeneste.avvik().get(0).hvorfor().key()).isEqualTo("drift.feil.ingenFil");

    filer.lagre(new Modulfiler.Fil("prove", kar.versjon(), kar.sha512(), 1), theirs);
    avstem();
    assertThat(tjeneste.modul("prove").orElseThrow().versjon()).hasToString("2.0.0");
    assertThat(tjeneste.avvik()).isEmpty();

    Path forged =
        new Byggekar("prove", "3.0.0")
            .komponent(Virker.class, SERVICE)
            .signert(folder.resolve("annen"), Nokkel.ny(folder.resolve("keys"), "fremmed"));
    Kar bad = KarReader.read(forged);
    filer.lagre(new Modulfiler.Fil("prove", bad.versjon(), bad.sha512(), 1), forged);
    annenNode(Onsket.INNE, "3.0.0");
    avstem();
    assertThat(tjeneste.avvik().get(0).hvorfor().key()).isEqualTo("drift.feil.ukjentSignatur");
    assertThat(tjeneste.modul("prove").orElseThrow().versjon()).hasToString("2.0.0");
  }

  @Test
  void whatComesIntoTheLibraryIsShared() throws Exception {
    gjor(Operasjonstype.INN, "prove", null);
    Path fil = new Byggekar("opplastet", "1.0.0").signert(folder.resolve("last"), ours);
    tjeneste.motta(fil);
    assertThat(filer.liste())
        .extracting(f -> f.modul() + " " + f.versjon())
        .containsExactly("prove 1.0.0", "opplastet 1.0.0");
  }

  @Test
  void anEmergencyStopElsewhereIsFollowedAtOnceAlsoInTheMiddleOfAnotherOperation()
      throws Exception {
    gjenopprett();
    hylle("andre", "1.0.0");
    gjor(Operasjonstype.INN, "prove", null);
    CountDownLatch hold = new CountDownLatch(1);
    minne.hold = hold;
    tjeneste.bestill(new Bestilling(Operasjonstype.INN, "andre", null, null, "fordi"), "treg");
    minne.onsk(annenNode(Onsket.STOPPET, "1.0.0").iHast());

    tjeneste.folgNodstopp();

    assertThat(tilstand("prove")).isEqualTo(Modultilstand.STOPPET);
    hold.countDown();
    tjeneste.vent("treg", Duration.ofSeconds(60));
    tjeneste.folgNodstopp();
    assertThat(minne.operasjoner.values())
        .filteredOn(o -> o.type() == Operasjonstype.NODSTOPP)
        .hasSize(1);
    avstem();
    assertThat(tilstand("prove")).isEqualTo(Modultilstand.STOPPET);
  }

  @Test
  void anEmergencyStopThatCouldNotBeStoredIsNotUndoneAndIsStoredLater() throws Exception {
    gjenopprett();
    gjor(Operasjonstype.INN, "prove", null);
    minne.borte = true;
    tjeneste.bestill(
        new Bestilling(Operasjonstype.NODSTOPP, "prove", null, null, "skriver feil"), "nod");
    minne.borte = false;

    avstem();

    assertThat(tilstand("prove")).isEqualTo(Modultilstand.STOPPET);
    assertThat(minne.onsker.get("prove").onsket()).isEqualTo(Onsket.STOPPET);
    assertThat(tjeneste.trengerAvstemming()).isFalse();
  }

  @Test
  void whileAnotherNodeDoesSomethingWithAModuleNobodyElseDoes() throws Exception {
    las.ta(List.of("prove"), "deres", Operasjonstype.INN, "Vakta");
    assertThatThrownBy(() -> gjor(Operasjonstype.INN, "prove", null))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.text().key()).isEqualTo("drift.feil.opptattAnnenNode"));
    las.slipp("deres");

    assertThat(gjor(Operasjonstype.INN, "prove", null).status()).isEqualTo(Operasjonsstatus.FERDIG);
    assertThat(las.erLedig()).isTrue();
  }

  @Test
  void aModuleThatIsStillInOnAnotherNodeIsNotForgotten() throws Exception {
    gjor(Operasjonstype.INN, "prove", null);
    gjor(Operasjonstype.UT, "prove", null);
    minne.hosAndre.add("node-b");
    assertThatThrownBy(
            () -> gjor(new Bestilling(Operasjonstype.GLEM, "prove", null, null, "slutt", "prove")))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.text().key()).isEqualTo("drift.feil.inneHosAndre"));
  }

  @Test
  void whatAnotherNodeForgetsIsForgottenHere() throws Exception {
    gjenopprett();
    gjor(Operasjonstype.INN, "prove", null);
    stier.published(
        rammeverk.context().getBundles()[rammeverk.context().getBundles().length - 1],
        Kind.REST,
        "prover");
    annenNode(Onsket.UTE, "1.0.0");
    avstem();
    assertThat(stier.absentOwner(Kind.REST, "prover")).contains("prove");

    minne.glem("prove");
    avstem();
    assertThat(stier.absentOwner(Kind.REST, "prover")).isEmpty();
  }

  private List<String> katalog() {
    Modulkatalog katalog = new Modulkatalog(rammeverk.context(), tjeneste);
    try {
      return katalog.modules().stream()
          .map(m -> m.name() + " " + m.presence() + " " + m.version() + " " + m.serves())
          .toList();
    } finally {
      katalog.deactivate();
    }
  }

  @Test
  void theCatalogTellsWhatAModuleServesFromItsFileAndThenFromItsBundle() throws Exception {
    new Byggekar("bosted", "1.0.0")
        .header("Provide-Capability", "samtak.tjeneste;samtak.tjeneste=\"bolig\"")
        .komponent(Virker.class, SERVICE)
        .signert(folder.resolve("home/moduler"), ours);
    assertThat(katalog())
        .containsExactly("bosted AVAILABLE null [bolig]", "prove AVAILABLE null []");

    gjor(Operasjonstype.INN, "bosted", null);
    new Byggekar("bosted", "1.1.0").signert(folder.resolve("home/moduler"), ours);
    assertThat(katalog()).contains("bosted RUNNING 1.0.0 [bolig]");

    gjor(Operasjonstype.STOPP, "bosted", null);
    assertThat(katalog()).contains("bosted STOPPED 1.0.0 [bolig]");

    gjor(Operasjonstype.UT, "bosted", null);
    assertThat(katalog()).contains("bosted OUT null []");
  }

  @Test
  void theCatalogHoldsOnToWhatItSawWhileTheDatabaseIsAwayAndSeesEachOperationAtOnce()
      throws Exception {
    Modulkatalog katalog = new Modulkatalog(rammeverk.context(), tjeneste);
    assertThat(katalog.module("prove").orElseThrow().presence()).isEqualTo(Presence.AVAILABLE);
    gjor(Operasjonstype.INN, "prove", null);
    assertThat(katalog.module("prove").orElseThrow().presence()).isEqualTo(Presence.RUNNING);

    minne.borte = true;
    tjeneste.bestill(
        new Bestilling(Operasjonstype.NODSTOPP, "prove", null, null, "skriver feil"), "nod");

    assertThat(katalog.modules()).hasSize(1);
    katalog.deactivate();
  }

  @Test
  void whoeverListensIsToldWhenItIsDoneAndWhatTheyThrowUndoesNothing() throws Exception {
    List<String> told = new ArrayList<>();
    rammeverk
        .context()
        .registerService(
            ModuleListener.class,
            new ModuleListener() {
              @Override
              public void installed(String module, String reason) {
                throw new IllegalStateException("prøve");
              }
            },
            null);
    rammeverk
        .context()
        .registerService(
            ModuleListener.class,
            new Lytter(
                told, () -> tjeneste.modul("prove").map(Modul::tilstand).orElse(Modultilstand.UTE)),
            null);
    hylle("avloser", "2.0.0");

    gjor(Operasjonstype.INN, "prove", null);
    gjor(Operasjonstype.STOPP, "prove", null);
    gjor(Operasjonstype.START, "prove", null);
    gjor(new Bestilling(Operasjonstype.BYTT, "prove", null, "avloser", "ny leverandør"));
    gjor(Operasjonstype.UT, "avloser", null);

    assertThat(told)
        .containsExactly(
            "inn prove fordi",
            "skal bytte prove avloser, som virker",
            "bytt prove avloser ny leverandør",
            "ut avloser fordi");
    assertThat(minne.operasjoner.values())
        .extracting(Moduloperasjon::status)
        .containsOnly(Operasjonsstatus.FERDIG);
  }

  private record Lytter(List<String> told, Supplier<Modultilstand> prove)
      implements ModuleListener {
    @Override
    public void installed(String module, String reason) {
      told.add("inn " + module + " " + reason);
    }

    @Override
    public void uninstalled(String module, String reason) {
      told.add("ut " + module + " " + reason);
    }

    @Override
    public void swapping(String from, String to) {
      String how = prove.get() == Modultilstand.AKTIV ? "som virker" : "som er ute";
      told.add("skal bytte " + from + " " + to + ", " + how);
    }

    @Override
    public void swapped(String from, String to, String reason) {
      told.add("bytt " + from + " " + to + " " + reason);
    }
  }

  private DriftConfig config() {
    return new DriftConfig() {
      @Override
      public Class<? extends Annotation> annotationType() {
        return DriftConfig.class;
      }

      @Override
      public boolean allowUnsigned() {
        return true;
      }

      @Override
      public String[] firstStart() {
        return firstStart;
      }

      @Override
      public int startTimeLimit() {
        return 20;
      }

      @Override
      public int drainTimeLimit() {
        return 50;
      }

      @Override
      public boolean metricsFromLoopback() {
        return false;
      }

      @Override
      public int leastFreeDisk() {
        return 0;
      }
    };
  }

  private static final class Minne extends Tomtminne {
    volatile CountDownLatch hold;

    @Override
    public void ferdig(Moduloperasjon operasjon, List<Onske> ny) {
      CountDownLatch wait = hold;
      if (wait != null && operasjon.type() == Operasjonstype.INN) {
        try {
          wait.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
      }
      super.ferdig(operasjon, ny);
    }
  }

  private static final class NoLog implements LogReaderService {
    @Override
    public void addLogListener(LogListener listener) {}

    @Override
    public void removeLogListener(LogListener listener) {}

    @Override
    public java.util.Enumeration<LogEntry> getLog() {
      return java.util.Collections.emptyEnumeration();
    }
  }

  private static final class NoBook implements Funksjonsbok {
    @Override
    public List<String> ukjente(List<String> features) {
      return List.of();
    }

    @Override
    public void stem(Map<String, Path> inne, Set<String> moduler) {}
  }
}
