// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal.rest;

import static no.samtak.oppslag.internal.OppslagFixture.innhold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.samtak.oppslag.internal.Oppslag;
import no.samtak.oppslag.internal.OppslagFixture;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.Created;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.Slice;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class OppslagResourceTest {
  private final Request request = new Request();
  private final OppslagResource resource =
      new OppslagResource(new OppslagFixture(TestDatabase.h2()).service, request);

  @Test
  void aCreateAnswersWhereTheNewOneStands() {
    Created<Oppslag> made = resource.opprett("levanger", innhold("Personalmøte"));

    assertThat(made.id()).isEqualTo(request.id);
    assertThat(made.body()).isEqualTo(resource.hent("levanger", request.id));
  }

  @Test
  void aCreateSentTwiceMakesOne() {
    resource.opprett("levanger", innhold("Personalmøte"));
    resource.opprett("levanger", innhold("Personalmøte"));

    assertThat(first(resource.liste("levanger", false, "", PageQuery.first())).rows()).hasSize(1);
  }

  @Test
  void aChangeGoesByTheVersionOfTheRequest() {
    resource.opprett("levanger", innhold("Personalmøte"));

    request.version = 1;
    assertThat(resource.endre("levanger", request.id, innhold("Flyttet")).versjon()).isEqualTo(2);
    assertThatThrownBy(() -> resource.endre("levanger", request.id, innhold("Avlyst")))
        .isInstanceOf(DomainException.class);
  }

  @Test
  void theListComesInPartsOfTheSizeAskedFor() {
    for (int i = 0; i < 3; i++) {
      request.id = Ids.next();
      resource.opprett("levanger", innhold("Nummer " + i));
    }

    Slice<Oppslag> part = first(resource.liste("levanger", true, "nummer", new PageQuery(2, null)));
    assertThat(part.rows()).hasSize(2);
    Slice<Oppslag> rest =
        first(resource.liste("levanger", true, "nummer", new PageQuery(2, part.next())));
    assertThat(rest.rows()).hasSize(1);
    assertThat(rest.next()).isNull();
  }

  private static Slice<Oppslag> first(Listing<Oppslag> listing) {
    return listing.parts().apply(listing.query());
  }

  private static final class Request implements RequestContext {
    private String id = Ids.next();
    private long version;

    @Override
    public String idForCreate() {
      return id;
    }

    @Override
    public long requiredVersion() {
      return version;
    }
  }
}
