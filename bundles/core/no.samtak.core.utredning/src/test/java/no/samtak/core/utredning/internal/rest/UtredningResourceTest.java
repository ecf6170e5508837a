// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.rest;

import static no.samtak.core.utredning.internal.register.Oppsett.KOMMUNE;
import static no.samtak.core.utredning.internal.register.Oppsett.LESER;
import static no.samtak.core.utredning.internal.register.Oppsett.OKONOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samtak.core.utredning.internal.register.Oppsett;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.testing.FakeRequestContext;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UtredningResourceTest {
  private static final PageQuery ALT = PageQuery.first();

  private final Oppsett o = new Oppsett(TestDatabase.h2());
  private final FakeRequestContext request = new FakeRequestContext();

  @AfterEach
  void lukk() {
    o.close();
  }

  private UtredningResource som(User bruker) {
    return new UtredningResource(
        o.service(bruker),
        o.innhold(bruker),
        (dokument, format, ut) -> {},
        new TenantDirectory() {
          @Override
          public Optional<Tenant> find(String slug) {
            return Optional.empty();
          }

          @Override
          public List<Tenant> all() {
            return List.of();
          }
        },
        request);
  }

  private static <T extends Record> List<T> rader(Listing<T> liste) {
    return liste.parts().apply(liste.query()).rows();
  }

  @Test
  void aPaperIsBegunOnceAndSeenByReadersWhenItIsFinished() {
    Innhold innhold = new Innhold("Hva nå?", "nb", LocalDate.of(2012, 11, 14), List.of("kafeen"));
    UtredningSvar ny = som(OKONOM).opprett(KOMMUNE, innhold).body();
    assertThat(som(OKONOM).opprett(KOMMUNE, innhold).body()).isEqualTo(ny);
    assertThat(rader(som(OKONOM).liste(KOMMUNE, "", null, ALT))).hasSize(1);
    assertThat(rader(som(LESER).liste(KOMMUNE, "", null, ALT))).isEmpty();
    assertThatThrownBy(() -> som(LESER).hent(KOMMUNE, ny.id()))
        .satisfies(e -> assertThat(slag(e)).isEqualTo(ErrorKind.NOT_FOUND));

    request.version = ny.versjon();
    assertThatThrownBy(
            () -> som(OKONOM).gjorFerdig(KOMMUNE, ny.id(), new Ferdigmelding("Til saka")))
        .satisfies(e -> assertThat(slag(e)).isEqualTo(ErrorKind.INVALID));
    request.version = o.skrevet(o.service().hent(KOMMUNE, ny.id())).versjon();
    som(OKONOM).gjorFerdig(KOMMUNE, ny.id(), new Ferdigmelding("Til saka"));

    assertThat(som(LESER).hent(KOMMUNE, ny.id()).begrunnelse()).isEqualTo("Til saka");
    assertThat(rader(som(LESER).hendelser(KOMMUNE, ny.id(), ALT))).isNotEmpty();
  }

  @Test
  void aTextIsSavedByTheNumberThatWasRead() {
    String id = o.utkast("nb", "kafeen").id();
    TekstSvar forste =
        som(OKONOM).skriv(KOMMUNE, id, "kafeen", "vurdering", new NyTekst("Først", null));
    assertThatThrownBy(
            () -> som(OKONOM).skriv(KOMMUNE, id, "kafeen", "vurdering", new NyTekst("Nei", null)))
        .satisfies(e -> assertThat(slag(e)).isEqualTo(ErrorKind.PRECONDITION_FAILED));
    request.version = forste.versjon();
    som(OKONOM).skriv(KOMMUNE, id, "kafeen", "vurdering", new NyTekst("Så", null));

    assertThat(som(OKONOM).hentTekst(KOMMUNE, id, "kafeen", "vurdering").tekst()).isEqualTo("Så");
    assertThatThrownBy(() -> som(OKONOM).hentTekst(KOMMUNE, id, "kafeen", "finnes-ikke"))
        .satisfies(e -> assertThat(slag(e)).isEqualTo(ErrorKind.NOT_FOUND));
  }

  private static ErrorKind slag(Throwable e) {
    return ((DomainException) e).kind();
  }
}
