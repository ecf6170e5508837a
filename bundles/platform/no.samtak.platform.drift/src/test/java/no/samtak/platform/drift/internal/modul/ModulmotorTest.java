// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.samtak.platform.api.module.PathRegistry.Kind;
import no.samtak.platform.drift.testmodul.Feiler;
import no.samtak.platform.drift.testmodul.Virker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.BundleWiring;

class ModulmotorTest {
  private static final String SERVICE =
      "<service><provide interface=\"java.lang.Runnable\"/></service>";

  @TempDir Path folder;

  private Rammeverk rammeverk;
  private Stiregister stier;
  private Avslutning avslutning;
  private Modulmotor motor;
  private final Opptak opptak = new Opptak();

  @BeforeEach
  void start() throws Exception {
    rammeverk = new Rammeverk(folder.resolve("cache"), Map.of());
    stier = new Stiregister(rammeverk.context());
    avslutning = new Avslutning();
    motor = motor(Duration.ofSeconds(20));
  }

  @AfterEach
  void stop() throws Exception {
    rammeverk.close();
  }

  private Modulmotor motor(Duration limit) {
    return new Modulmotor(
        rammeverk.context(),
        new Klarhet(rammeverk.context(), rammeverk.scr(), stier),
        avslutning,
        limit,
        Duration.ofMillis(50));
  }

  private Byggekar god(String navn, String versjon) {
    return new Byggekar(navn, versjon).komponent(Virker.class, SERVICE);
  }

  private Path bunt(Byggekar bygg) throws Exception {
    return bygg.bunt(Files.createTempDirectory(folder, "bunt"));
  }

  private int tjenester() throws Exception {
    var references = rammeverk.context().getAllServiceReferences("java.lang.Runnable", null);
    return references == null ? 0 : references.length;
  }

  @Test
  void aNodeThatComesUpSlowlyIsWaitedForAndNoLimitCutsItOff() throws Exception {
    FrameworkStartLevel level = rammeverk.context().getBundle(0).adapt(FrameworkStartLevel.class);
    level.setInitialBundleStartLevel(80);
    Modulmotor hurried = motor(Duration.ZERO);
    CompletableFuture<Integer> up =
        CompletableFuture.supplyAsync(
            () -> hurried.ventTilNodenErOppe() ? level.getStartLevel() : 0);

    level.setStartLevel(100);

    assertThat(up.get(60, TimeUnit.SECONDS)).isGreaterThan(80);
  }

  @Test
  void aNodeThatStopsBeforeItIsUpIsNotWaitedFor() throws Exception {
    rammeverk
        .context()
        .getBundle(0)
        .adapt(FrameworkStartLevel.class)
        .setInitialBundleStartLevel(80);
    CompletableFuture<Boolean> up = new CompletableFuture<>();
    Thread starts = new Thread(() -> up.complete(motor.ventTilNodenErOppe()));
    starts.start();

    starts.interrupt();

    assertThat(up.get(60, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void aModuleThatComesInRunsWithItsComponents() throws Exception {
    Bundle bundle = motor.bytt(null, bunt(god("prove", "1.0.0")), true, opptak);

    assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE);
    assertThat(tjenester()).isEqualTo(1);
    assertThat(motor.mangler(bundle)).isEmpty();
    assertThat(opptak.sagt).containsExactly("KRAV ferdig", "STARTET ferdig", "KLAR ferdig");
  }

  @Test
  void anUnmetRequirementIsRefusedWithTheListAndNothingIsLeft() throws Exception {
    Map<String, List<String>> before = rammeverk.ledninger();
    Path jar =
        bunt(
            god("prove", "1.0.0")
                .header("Import-Package", "no.samtak.finnes.ikke;version=\"[2,3)\"")
                .header("Require-Capability", "samtak.kjerne;filter:=\"(versjon>=3)\""));

    Modulunntak refused =
        catchThrowableOfType(Modulunntak.class, () -> motor.bytt(null, jar, true, opptak));

    assertThat(refused.status()).isEqualTo(Operasjonsstatus.AVVIST);
    assertThat(refused.text().key()).isEqualTo("drift.feil.krav");
    assertThat(refused.text().args().get(0).toString())
        .contains("no.samtak.finnes.ikke")
        .contains("samtak.kjerne");
    assertThat(rammeverk.ledninger()).isEqualTo(before);
  }

  @Test
  void aModuleWhoseComponentFailsIsTakenOutAgain() throws Exception {
    Map<String, List<String>> before = rammeverk.ledninger();
    Path jar = bunt(new Byggekar("prove", "1.0.0").komponent(Feiler.class, SERVICE));

    Modulunntak failed =
        catchThrowableOfType(Modulunntak.class, () -> motor.bytt(null, jar, true, opptak));

    assertThat(failed.status()).isEqualTo(Operasjonsstatus.RULLET_TILBAKE);
    assertThat(failed.text().args().get(0).toString()).contains("Feiler");
    assertThat(rammeverk.ledninger()).isEqualTo(before);
  }

  @Test
  void aModuleThatLacksAServiceIsTakenOutWhenTheLimitIsReached() throws Exception {
    motor = motor(Duration.ofMillis(1));
    Path jar =
        bunt(
            new Byggekar("prove", "1.0.0")
                .komponent(
                    Virker.class,
                    "<reference name=\"naa\" interface=\"no.samtak.Finnes_ikke\"/>" + SERVICE));

    Modulunntak failed =
        catchThrowableOfType(Modulunntak.class, () -> motor.bytt(null, jar, true, opptak));

    assertThat(failed.text().key()).isEqualTo("drift.feil.ikkeKlar");
    assertThat(failed.text().args().get(0).toString()).contains("no.samtak.Finnes_ikke");
    assertThat(motor.bunt("prove")).isEmpty();
  }

  @Test
  void anUpgradeLeavesTheNewVersionAlone() throws Exception {
    Bundle old = motor.bytt(null, bunt(god("prove", "1.0.0")), true, opptak);

    Bundle ny = motor.bytt(old, bunt(god("prove", "1.1.0")), true, opptak);

    assertThat(motor.innsatte()).hasSize(1);
    assertThat(motor.innsatte().get(0).versjon()).hasToString("1.1.0");
    assertThat(ny.getState()).isEqualTo(Bundle.ACTIVE);
    assertThat(old.getState()).isEqualTo(Bundle.UNINSTALLED);
  }

  @Test
  void anUpgradeThatFailsBringsTheOldVersionBackRunning() throws Exception {
    Bundle old = motor.bytt(null, bunt(god("prove", "1.0.0")), true, opptak);
    Path bad = bunt(new Byggekar("prove", "1.1.0").komponent(Feiler.class, SERVICE));

    Modulunntak failed =
        catchThrowableOfType(Modulunntak.class, () -> motor.bytt(old, bad, true, opptak));

    assertThat(failed.status()).isEqualTo(Operasjonsstatus.RULLET_TILBAKE);
    assertThat(motor.innsatte()).hasSize(1);
    assertThat(motor.innsatte().get(0).versjon()).hasToString("1.0.0");
    assertThat(old.getState()).isEqualTo(Bundle.ACTIVE);
    assertThat(tjenester()).isEqualTo(1);
    assertThat(opptak.sagt).contains("KLAR feilet", "TILBAKE ferdig");
  }

  @Test
  void anUpgradeWithAnUnmetRequirementNeverStopsTheOldVersion() throws Exception {
    Bundle old = motor.bytt(null, bunt(god("prove", "1.0.0")), true, opptak);
    long before = old.getBundleContext().hashCode();
    Path bad = bunt(god("prove", "1.1.0").header("Import-Package", "no.samtak.finnes.ikke"));

    Modulunntak refused =
        catchThrowableOfType(Modulunntak.class, () -> motor.bytt(old, bad, true, opptak));

    assertThat(refused.status()).isEqualTo(Operasjonsstatus.AVVIST);
    assertThat((long) old.getBundleContext().hashCode()).isEqualTo(before);
    assertThat(opptak.sagt).doesNotContain("STOPPET ferdig");
  }

  @Test
  void theSameVersionCanComeAgainWithOtherContentAndBackWhenItFails() throws Exception {
    Bundle old = motor.bytt(null, bunt(god("prove", "1.0.0-SNAPSHOT")), true, opptak);
    Bundle ny =
        motor.bytt(old, bunt(god("prove", "1.0.0-SNAPSHOT").fil("ny.txt", "ny")), true, opptak);
    assertThat(ny.getEntry("ny.txt")).isNotNull();

    Path bad = bunt(new Byggekar("prove", "1.0.0-SNAPSHOT").komponent(Feiler.class, SERVICE));
    catchThrowableOfType(Modulunntak.class, () -> motor.bytt(ny, bad, true, opptak));

    Bundle back = motor.bunt("prove").orElseThrow();
    assertThat(back.getState()).isEqualTo(Bundle.ACTIVE);
    assertThat(back.getEntry("ny.txt")).isNotNull();
  }

  @Test
  void aSwapThatFailsLeavesTheFirstModuleRunning() throws Exception {
    Bundle a = motor.bytt(null, bunt(god("forste", "1.0.0")), true, opptak);
    Path bad = bunt(new Byggekar("andre", "1.0.0").komponent(Feiler.class, SERVICE));

    catchThrowableOfType(Modulunntak.class, () -> motor.bytt(a, bad, true, opptak));
    assertThat(a.getState()).isEqualTo(Bundle.ACTIVE);
    assertThat(motor.bunt("andre")).isEmpty();

    motor.bytt(a, bunt(god("andre", "1.0.1")), true, opptak);
    assertThat(motor.bunt("forste")).isEmpty();
    assertThat(motor.bunt("andre").orElseThrow().getState()).isEqualTo(Bundle.ACTIVE);
  }

  @Test
  void aModuleThatOthersAreWiredToIsNotTakenOut() throws Exception {
    Bundle api =
        motor.bytt(
            null,
            bunt(
                god("api", "1.0.0")
                    .fil("no/samtak/felles/x.txt", "x")
                    .header("Export-Package", "no.samtak.felles")),
            true,
            opptak);
    Bundle other =
        rammeverk.fremmed(
            bunt(god("bruker", "1.0.0").header("Import-Package", "no.samtak.felles")));

    Modulunntak refused =
        catchThrowableOfType(Modulunntak.class, () -> motor.bytt(api, null, false, opptak));

    assertThat(refused.status()).isEqualTo(Operasjonsstatus.AVVIST);
    assertThat(refused.text().args().get(0).toString()).contains("no.samtak.bruker");
    assertThat(api.getState()).isEqualTo(Bundle.ACTIVE);
    assertThat(other.getState()).isEqualTo(Bundle.ACTIVE);
  }

  @Test
  void fiftyTimesInAndOutLeavesEveryOtherBundleAsItWas() throws Exception {
    rammeverk.fremmed(
        bunt(
            new Byggekar("valgfri", "1.0.0")
                .header("Samtak-Module", "")
                .header("Import-Package", "no.samtak.ekstra;resolution:=optional")));
    Path jar =
        bunt(
            god("prove", "1.0.0")
                .fil("no/samtak/ekstra/x.txt", "x")
                .header("Export-Package", "no.samtak.ekstra"));
    Map<String, List<String>> before = rammeverk.ledninger();
    int services = tjenester();

    for (int i = 0; i < 50; i++) {
      Bundle bundle = motor.bytt(null, jar, true, opptak);
      motor.bytt(bundle, null, false, opptak);
    }

    assertThat(rammeverk.ledninger()).isEqualTo(before);
    assertThat(tjenester()).isEqualTo(services);
  }

  @Test
  void theClassesOfAModuleThatIsOutAreLetGo() throws Exception {
    WeakReference<ClassLoader> loader = inAndOut();

    for (int i = 0; i < 50 && loader.get() != null; i++) {
      System.gc();
      Thread.onSpinWait();
    }

    assertThat(loader.get()).isNull();
  }

  private WeakReference<ClassLoader> inAndOut() throws Exception {
    Byggekar bygg =
        new Byggekar("prove", "1.0.0")
            .komponent(
                Virker.class,
                "<reference name=\"bruker\" interface=\"org.osgi.service.component.runtime."
                    + "ServiceComponentRuntime\"/>"
                    + SERVICE);
    Bundle bundle = motor.bytt(null, bunt(bygg), true, opptak);
    stier.published(bundle, Kind.REST, "prover");
    WeakReference<ClassLoader> loader =
        new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader());
    motor.bytt(bundle, null, false, opptak);
    return loader;
  }

  @Test
  void anEmergencyStopHoldsAlsoAgainstAnOperationThatIsUnderWay() throws Exception {
    Bundle old = motor.bytt(null, bunt(god("prove", "1.0.0")), true, opptak);
    Path next =
        bunt(
            new Byggekar("prove", "1.1.0")
                .komponent(
                    Virker.class,
                    "<reference name=\"naa\" interface=\"no.samtak.Finnes_ikke\"/>" + SERVICE));
    Fremdrift stopsMeanwhile =
        new Fremdrift() {
          @Override
          public void begynner(Stegnavn steg) {
            if (steg == Stegnavn.KLAR) {
              try {
                motor.nodstopp("prove");
              } catch (Exception e) {
                throw new AssertionError(e);
              }
            }
          }

          @Override
          public void ferdig(String detalj) {}

          @Override
          public void feilet(String detalj) {}
        };

    catchThrowableOfType(Modulunntak.class, () -> motor.bytt(old, next, true, stopsMeanwhile));

    assertThat(motor.bunt("prove").orElseThrow().getState()).isNotEqualTo(Bundle.ACTIVE);
  }

  @Test
  void requestsThatHaveBegunAreWaitedForAndNewOnesTurnedAway() throws Exception {
    Bundle bundle = motor.bytt(null, bunt(god("prove", "1.0.0")), true, opptak);
    assertThat(avslutning.begynn("prove")).isTrue();
    boolean[] letIn = {true};
    Fremdrift looks =
        new Fremdrift() {
          @Override
          public void begynner(Stegnavn steg) {
            if (steg == Stegnavn.STOPPET) {
              letIn[0] = avslutning.begynn("prove");
            }
          }

          @Override
          public void ferdig(String detalj) {
            opptak.sagt.add(detalj);
          }

          @Override
          public void feilet(String detalj) {}
        };

    motor.stopp(bundle, looks);

    assertThat(letIn[0]).isFalse();
    assertThat(opptak.sagt).contains("1 > 50 ms");
    assertThat(avslutning.begynn("prove")).isTrue();
  }

  @Test
  void aModuleIsReadyOnlyWhenItsPathsArePublished() throws Exception {
    motor = motor(Duration.ofMillis(1));
    stier.published(rammeverk.context().getBundle(), Kind.REST, "plattformens");
    String property =
        "<property name=\"samtak.rest.segment\" type=\"String\" value=\"prover\"/>" + SERVICE;
    Path jar = bunt(new Byggekar("prove", "1.0.0").komponent(Virker.class, property));

    Modulunntak failed =
        catchThrowableOfType(Modulunntak.class, () -> motor.bytt(null, jar, true, opptak));

    assertThat(failed.text().args().get(0).toString()).isEqualTo("rest prover");
  }

  @Test
  void whereNobodyPublishesAKindOfPathNobodyWaitsForIt() throws Exception {
    String property =
        "<property name=\"samtak.soap.segment\" type=\"String\" value=\"prover\"/>" + SERVICE;
    Path jar = bunt(new Byggekar("prove", "1.0.0").komponent(Virker.class, property));

    assertThat(motor.bytt(null, jar, true, opptak).getState()).isEqualTo(Bundle.ACTIVE);
  }
}
