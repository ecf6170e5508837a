// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samtak.core.radar.internal.Base;
import no.samtak.core.radar.internal.oppgave.Oppgave;
import no.samtak.core.radar.internal.oppgave.Oppgaveinnhold;
import no.samtak.core.radar.internal.radar.Dekning;
import no.samtak.core.radar.internal.radar.Verden;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.Created;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Language;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RessurserTest {
  private final Base base = new Base(TestDatabase.h2());
  private final Foresporsel foresporsel = new Foresporsel();
  private final PageQuery alt = PageQuery.first();

  @AfterEach
  void lukk() {
    base.close();
  }

  private static <T extends Record> List<T> rader(Listing<T> liste) {
    return liste.parts().apply(liste.query()).rows();
  }

  @Test
  void theRadarComesInPartsAndInSums() {
    RadarResource radar = new RadarResource(Verden.levanger(LocalDate.of(2011, 10, 1)).service());

    Listing<RadarlinjeSvar> liste =
        radar.liste("levanger", 12, "", null, "nb", new PageQuery(2, null));
    Slice<RadarlinjeSvar> del = liste.parts().apply(liste.query());
    assertThat(del.rows()).hasSize(2);
    Slice<RadarlinjeSvar> resten = liste.parts().apply(new PageQuery(2, del.next()));
    assertThat(resten.rows())
        .singleElement()
        .satisfies(
            l -> {
              assertThat(l.tiltakId()).isEqualTo("kunsten-a-bo");
              assertThat(l.aarligKr()).isEqualByComparingTo("410000");
              assertThat(l.dekning()).isEqualTo(Dekning.Slag.INGEN);
              assertThat(l.erTruet()).isTrue();
            });

    RadarSammendrag sum = radar.sammendrag("levanger", 15, "nn");
    assertThat(sum.alt().kr()).isEqualByComparingTo("2740000");
    assertThat(sum.alt().minst()).isTrue();
    assertThat(sum.perAar()).extracting(RadarSammendrag.Aar::aar).containsExactly(2011, 2012);
    assertThat(sum.moduler()).extracting(RadarSammendrag.Modul::modul).contains("helsestasjonrus");
    assertThatThrownBy(() -> radar.liste("levanger", 61, "", null, "nb", alt))
        .isInstanceOf(DomainException.class);
  }

  @Test
  void tasksAreMadeOnceChangedByVersionAndAmongTheDeadlines() {
    OppgaveResource oppgaver = new OppgaveResource(base.oppgaver, foresporsel);
    Oppgaveinnhold innhold = new Oppgaveinnhold("Søke", LocalDate.of(2012, 2, 1), "NAV", null);
    Created<Oppgave> lagt = oppgaver.opprett("levanger", innhold);
    oppgaver.opprett("levanger", innhold);
    assertThat(rader(oppgaver.liste("levanger", alt))).hasSize(1);

    FristResource frister = new FristResource(base.frister);
    assertThat(rader(frister.liste("levanger", "", null, null, "", "2012-02", "nb", alt)))
        .extracting(FristSvar::tittel)
        .containsExactly("Søke");
    assertThat(frister.sammendrag("levanger").overskredet()).isEqualTo(1);
    assertThatThrownBy(() -> frister.liste("levanger", "", null, null, "", "februar", "nb", alt))
        .isInstanceOf(DomainException.class);

    foresporsel.versjon = lagt.body().versjon();
    Oppgave gjort = oppgaver.sett("levanger", lagt.id(), new OppgaveResource.Stand(true));
    assertThat(gjort.erFerdig()).isTrue();
    assertThatThrownBy(() -> oppgaver.endre("levanger", lagt.id(), innhold))
        .isInstanceOf(DomainException.class);
    assertThat(rader(oppgaver.hendelser("levanger", lagt.id(), alt))).hasSize(2);
  }

  @Test
  void aCalendarReadsByItsAddressAlone() {
    base.oppgaver.opprett(
        "levanger", "o-1", new Oppgaveinnhold("Søke", LocalDate.of(2012, 3, 10), "NAV", null));
    KalenderResource kalender =
        new KalenderResource(
            base.abonnementer,
            new TenantDirectory() {
              @Override
              public Optional<Tenant> find(String slug) {
                return Optional.of(new Tenant(slug, "Levanger", Language.NN));
              }

              @Override
              public List<Tenant> all() {
                return List.of();
              }
            },
            foresporsel,
            Clock.fixed(Base.NAA, ZoneOffset.UTC));

    Created<KalenderResource.Nytt> nytt =
        kalender.opprett("levanger", new KalenderResource.Navn("Telefonen"));
    String adresse = Objects.requireNonNull(nytt.body().adresse());
    assertThat(adresse).startsWith("/api/v1/levanger/kalender/").endsWith(".ics");
    assertThat(nytt.body().toString()).doesNotContain(adresse);
    String hemmelighet =
        adresse.substring("/api/v1/levanger/kalender/".length()).replace(".ics", "");
    base.innlogget.bruker = null;

    String ics = new String(kalender.les("levanger", hemmelighet, ""), StandardCharsets.UTF_8);

    assertThat(ics).contains("SUMMARY:Søke", "X-WR-CALNAME:Fristar i Levanger");
    base.innlogget.bruker = Base.OKONOM;
    kalender.trekk("levanger", nytt.id());
    assertThatThrownBy(() -> kalender.les("levanger", hemmelighet, ""))
        .isInstanceOf(DomainException.class);
  }

  private static final class Foresporsel implements RequestContext {
    private long versjon;

    @Override
    public String idForCreate() {
      return "id-1";
    }

    @Override
    public long requiredVersion() {
      return versjon;
    }
  }
}
