// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.rest;

import static no.samtak.core.api.tiltak.TiltakTilstand.AVVIKLET;
import static no.samtak.core.api.tiltak.TiltakTilstand.I_DRIFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.Base;
import no.samtak.core.modulstyring.internal.Verden;
import no.samtak.core.modulstyring.internal.forslag.Forslagstilstand;
import no.samtak.core.modulstyring.internal.forslag.Handling;
import no.samtak.core.modulstyring.internal.forslag.NyttForslag;
import no.samtak.core.modulstyring.internal.soap.ModulstyringEndpoint;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.module.ModuleCatalog.Presence;
import no.samtak.platform.api.rest.Created;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.text.Text;
import no.samtak.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RessurserTest {
  private static final String NES = Verden.NES;
  private static final PageQuery ALT = PageQuery.first();

  private final Verden verden =
      new Verden("2011-10-01")
          .modul("bo", Presence.RUNNING, "bolig")
          .tiltak("hjem", I_DRIFT, "bolig", "oppfolging")
          .penger("hjem", "2010-01-01", "2011-12-31")
          .gjenstar("bo");
  private final Base node = new Base(TestDatabase.h2(), verden).apne("*:nes").den("2011-10-01");
  private final Foresporsel foresporsel = new Foresporsel();

  @AfterEach
  void lukk() {
    node.close();
  }

  private static <T extends Record> List<T> rader(Listing<T> liste) {
    return liste.parts().apply(liste.query()).rows();
  }

  @Test
  void theKommunesModulesAreToldWithTheirReason() {
    KommunemodulResource moduler = new KommunemodulResource(node.tilstand);

    assertThat(rader(moduler.liste(NES, "nb", ALT)))
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.modul()).isEqualTo("bo");
              assertThat(m.tilstand()).isEqualTo(Modultilstand.AKTIV);
              assertThat(m.onsket()).isTrue();
              assertThat(m.tilOgMed()).isEqualTo("2011-12-31");
              assertThat(m.grunn()).isEqualTo("ønsket i Nes på grunn av Hjem til 31.12.2011");
              assertThat(m.tiltak()).containsExactly("hjem");
            });
    assertThat(moduler.hent(NES, "bo", "nn").grunn()).startsWith("ønskt i Nes");
    assertThat(rader(moduler.hendelser(NES, "bo", "nb", ALT))).hasSize(1);
    assertThatThrownBy(() -> moduler.hent(NES, "ukjent", "nb")).isInstanceOf(DomainException.class);
    assertThat(rader(new ModulmatriseResource(node.tilstand).liste("nb", ALT)))
        .extracting(ModulRad::kommune)
        .containsExactly("nes", "vik");
  }

  @Test
  void aKindThatNoModuleGivesIsTold() {
    assertThat(rader(new ModulbehovResource(node.behov).liste(NES, "nb", ALT)))
        .extracting(BehovRad::grunn)
        .contains(
            "ingen modul på noden gir oppfolging:"
                + " ønsket i Nes på grunn av Hjem til 31.12.2011");
  }

  @Test
  void aProposalGoesItsWayOverRestAndSoapInTheSameWords() throws Exception {
    ModulforslagResource forslag = new ModulforslagResource(node.forslag, foresporsel);
    ForslagSvar f = rader(forslag.liste(NES, true, "nb", ALT)).get(0);
    assertThat(f.handling()).isEqualTo(Handling.STENG);
    assertThat(rader(new ModulkalenderResource(node.kalender).liste(NES, "nb", ALT)))
        .extracting(p -> p.dato() + " " + p.hva() + " " + p.stand())
        .containsExactly(
            "2012-01-01 SKRIVEBESKYTTES FORESLATT", "2012-04-01 DEAKTIVERES FORESLATT");
    assertThat(rader(new NodensKalenderResource(node.kalender).liste("nb", ALT))).hasSize(2);
    assertThat(rader(new NodensForslagResource(node.forslag).liste(true, "nb", ALT))).hasSize(1);

    foresporsel.versjon = f.versjon() + 7;
    assertThatThrownBy(() -> forslag.godkjenn(NES, f.id(), null))
        .satisfies(
            e -> assertThat(((DomainException) e).kind()).isEqualTo(ErrorKind.PRECONDITION_FAILED));
    foresporsel.versjon = null;
    assertThat(forslag.godkjenn(NES, f.id(), null).tilstand())
        .isEqualTo(Forslagstilstand.GODKJENT_AV_EN);

    ModulstyringEndpoint soap =
        new ModulstyringEndpoint(node.tilstand, node.forslag, node.kalender);
    node.som(Base.LEDER);
    assertThat(soap.godkjenn(NES, f.id(), null))
        .usingRecursiveComparison()
        .isEqualTo(soap.hent(NES, f.id()));
    assertThat(forslag.hent(NES, f.id(), "nb").tilstand()).isEqualTo(Forslagstilstand.GODKJENT);
    assertThat(soap.apne(NES)).isNotNull();
    assertThat(soap.moduler(NES)).isNotNull();
    assertThat(soap.kalender(NES)).isNotNull();

    ForslagSvar trukket = forslag.trekk(NES, f.id(), new Grunninnhold("rådet vil mer", null));
    assertThat(trukket.tilstand()).isEqualTo(Forslagstilstand.TRUKKET);
    assertThat(trukket.avgjortGrunn()).isEqualTo("rådet vil mer");
    assertThatThrownBy(() -> forslag.avsla(NES, f.id(), new Grunninnhold("nei", null)))
        .satisfies(e -> assertThat(((DomainException) e).kind()).isEqualTo(ErrorKind.CONFLICT));
  }

  @Test
  void aProposalIsMadeOnceAndAClosedModuleReopened() {
    ModulforslagResource forslag = new ModulforslagResource(node.forslag, foresporsel);
    rader(forslag.liste(NES, true, "nb", ALT))
        .forEach(f -> node.forslag.avsla(NES, f.id(), "nei", null));
    verden.tiltak("hjem", AVVIKLET, "bolig");
    NyttForslag innhold = new NyttForslag(Handling.STENG, "bo", null, null, "ferdig");
    Created<ForslagSvar> lagt = forslag.opprett(NES, innhold);
    assertThat(forslag.opprett(NES, innhold).id()).isEqualTo(lagt.id());
    assertThat(lagt.body().godkjenninger()).hasSize(1);
    node.som(Base.LEDER);
    assertThat(forslag.godkjenn(NES, lagt.id(), null).tilstand())
        .isEqualTo(Forslagstilstand.UTFORT);

    KommunemodulResource moduler = new KommunemodulResource(node.tilstand);
    assertThat(moduler.hent(NES, "bo", "nb").deaktiveresFra()).isEqualTo("2012-01-01");
    assertThat(moduler.gjenapne(NES, "bo", new Grunninnhold("likevel", null)).tilstand())
        .isEqualTo(Modultilstand.AKTIV);
  }

  private static final class Foresporsel implements RequestContext {
    @Nullable Long versjon;

    @Override
    public String idForCreate() {
      return "11111111-1111-1111-1111-111111111111";
    }

    @Override
    public long requiredVersion() {
      if (versjon == null) {
        throw new DomainException(ErrorKind.PRECONDITION_REQUIRED, Text.of("x"));
      }
      return versjon;
    }
  }
}
