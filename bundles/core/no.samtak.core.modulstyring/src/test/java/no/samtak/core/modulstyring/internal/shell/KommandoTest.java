// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.shell;

import static no.samtak.core.api.tiltak.TiltakTilstand.AVVIKLET;
import static no.samtak.core.api.tiltak.TiltakTilstand.I_DRIFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.samtak.core.modulstyring.internal.Base;
import no.samtak.core.modulstyring.internal.Verden;
import no.samtak.platform.api.module.ModuleCatalog.Presence;
import no.samtak.platform.api.module.ModuleDoors.Door;
import no.samtak.testing.FakeShellDoor;
import no.samtak.testing.TestDatabase;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KommandoTest {
  private static final String NES = Verden.NES;

  private final Verden verden =
      new Verden("2011-10-01")
          .modul("bo", Presence.RUNNING, "bolig")
          .tiltak("hjem", I_DRIFT, "bolig")
          .penger("hjem", "2010-01-01", "2011-12-31")
          .gjenstar("bo");
  private final Base node = new Base(TestDatabase.h2(), verden).apne("*:nes").den("2011-10-01");

  @AfterEach
  void lukk() {
    node.close();
  }

  private String kjor(Modulkommando kommando) throws Exception {
    kommando.dor =
        new FakeShellDoor(
            node.bruker(), verden, List.of(Base.DRIFT, Base.LEDER, Base.BEGGE, Base.LESER));
    PrintStream forrige = System.out;
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    System.setOut(new PrintStream(ut, true, StandardCharsets.UTF_8));
    try {
      kommando.execute();
    } finally {
      System.setOut(forrige);
    }
    return ut.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theMatrixTheProposalsAndTheCalendarAreTold() throws Exception {
    ModulmatriseCommand matrise = new ModulmatriseCommand();
    matrise.service = node.tilstand;
    assertThat(kjor(matrise))
        .contains("AKTIV")
        .contains("INSTALLERT")
        .contains("ønsket i Nes på grunn av Hjem til 31.12.2011");
    matrise.kommune = "ukjent";
    assertThatThrownBy(() -> kjor(matrise)).hasMessageContaining("ukjent");

    ModulforslagCommand forslag = new ModulforslagCommand();
    forslag.service = node.forslag;
    assertThat(kjor(forslag)).contains("STENG").contains("01.01.2012");

    ModulkalenderCommand kalender = new ModulkalenderCommand();
    kalender.service = node.kalender;
    kalender.kommune = NES;
    assertThat(kjor(kalender)).contains("lukkes for endringer").contains("foreslått");
  }

  private ModulGodkjennCommand godkjenn() {
    ModulGodkjennCommand godkjenn = new ModulGodkjennCommand();
    godkjenn.service = node.forslag;
    godkjenn.kommune = NES;
    godkjenn.id = node.eneste().id();
    return godkjenn;
  }

  /** A shell where this is typed when it asks; null = there is nobody to ask. */
  private static Session skriver(@Nullable String svar) {
    return (Session)
        Proxy.newProxyInstance(
            Session.class.getClassLoader(),
            new Class<?>[] {Session.class},
            (proxy, metode, argumenter) -> {
              if (svar == null) {
                throw new UnsupportedOperationException();
              }
              return svar;
            });
  }

  @Test
  void aYesAtTheShellIsAPersonsWhoShowsWhoItIs() throws Exception {
    ModulGodkjennCommand ingen = godkjenn();
    assertThatThrownBy(() -> kjor(ingen))
        .hasMessageContaining("To mennesker må godkjenne")
        .hasMessageContaining("--konto");

    ModulGodkjennCommand drift = godkjenn();
    drift.konto = "drift";
    drift.session = skriver(null);
    assertThatThrownBy(() -> kjor(drift))
        .hasMessageContaining("drift")
        .hasMessageContaining("--passordfil");
    drift.session = skriver("feil passord");
    assertThatThrownBy(() -> kjor(drift)).hasMessageContaining("passer ikke sammen");
    assertThat(node.eneste().godkjenninger()).isEmpty();
  }

  @Test
  void oneWhoIsBothSaysYesOnceWhateverTheWayIn(@TempDir Path mappe) throws Exception {
    Path fil = Files.writeString(mappe.resolve("passord"), FakeShellDoor.PASSORD + "\n");
    node.som(Base.BEGGE).forslag.godkjenn(NES, node.eneste().id(), null);

    ModulGodkjennCommand begge = godkjenn();
    begge.konto = "begge";
    begge.passordfil = fil.toString();
    assertThatThrownBy(() -> kjor(begge)).hasMessageContaining("to mennesker må godkjenne");
    assertThat(node.eneste().godkjenninger()).hasSize(1);

    ModulGodkjennCommand leder = godkjenn();
    leder.konto = "leder";
    leder.passordfil = fil.toString();
    assertThat(kjor(leder)).contains("godkjent");
    leder.passordfil = mappe.resolve("borte").toString();
    assertThatThrownBy(() -> kjor(leder)).hasMessageContaining("borte");
  }

  @Test
  void whoeverProposesAtTheShellWithAnAccountHasSaidYesAndNobodyElseHas() throws Exception {
    ModulAvslaCommand avsla = new ModulAvslaCommand();
    avsla.service = node.forslag;
    avsla.kommune = NES;
    avsla.id = node.eneste().id();
    avsla.grunn = "vi søker mer";
    kjor(avsla);

    ModulStengCommand steng = new ModulStengCommand();
    steng.service = node.forslag;
    steng.modul = "bo";
    steng.kommune = NES;
    steng.grunn = "ferdig prøvd";
    steng.konto = "drift";
    steng.session = skriver(FakeShellDoor.PASSORD);
    assertThat(kjor(steng)).contains("godkjent av én").doesNotContain("Ingen har godkjent");
    assertThat(node.eneste().godkjenninger())
        .singleElement()
        .satisfies(g -> assertThat(g.brukerId()).isEqualTo(Base.DRIFT.id()));
  }

  @Test
  void theOperatorAnswersAndReopens() throws Exception {
    ModulAvslaCommand avsla = new ModulAvslaCommand();
    avsla.service = node.forslag;
    avsla.kommune = NES;
    avsla.id = node.eneste().id();
    assertThatThrownBy(() -> kjor(avsla)).hasMessageContaining("grunn");
    avsla.grunn = "vi søker mer";
    assertThat(kjor(avsla)).contains("avslått");

    ModulStengCommand steng = new ModulStengCommand();
    steng.service = node.forslag;
    steng.modul = "bo";
    steng.kommune = NES;
    steng.grunn = "ferdig prøvd";
    assertThat(kjor(steng)).contains("venter").contains("Ingen har godkjent det ennå");

    verden.tiltak("hjem", AVVIKLET, "bolig");
    ModulGodkjennCommand godkjenn = godkjenn();
    godkjenn.konto = "drift";
    godkjenn.session = skriver(FakeShellDoor.PASSORD);
    assertThat(kjor(godkjenn)).contains("godkjent av én");
    node.som(Base.LEDER).forslag.godkjenn(NES, godkjenn.id, null);
    assertThat(node.minne.door("bo", NES)).isEqualTo(Door.READ_ONLY);

    ModulGjenapneCommand gjenapne = new ModulGjenapneCommand();
    gjenapne.service = node.tilstand;
    gjenapne.modul = "bo";
    gjenapne.kommune = NES;
    gjenapne.grunn = "likevel";
    assertThat(kjor(gjenapne)).contains("AKTIV");
  }
}
