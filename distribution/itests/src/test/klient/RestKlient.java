// SPDX-License-Identifier: EUPL-1.2
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import no.samtak.klient.ApiClient;
import no.samtak.klient.ApiException;
import no.samtak.klient.ApiResponse;
import no.samtak.klient.api.InnfasingApi;
import no.samtak.klient.api.KommunerApi;
import no.samtak.klient.api.OppslagApi;
import no.samtak.klient.api.TiltakApi;
import no.samtak.klient.model.Oppslag;
import no.samtak.klient.model.OppslagInnhold;
import no.samtak.klient.model.OppslagListe;
import no.samtak.klient.model.Problem;
import no.samtak.klient.model.Registertiltak;
import no.samtak.klient.model.RegistertiltakListe;

/** What an integrator writes over the code that OpenAPI Generator has made; compiled in the test. */
public final class RestKlient {
  private static final String KOMMUNE = "levanger";

  private RestKlient() {}

  public static void run(String address) throws Exception {
    read(client(address, "okonom"));
    notices(client(address, "saksbehandler"));
    refusals(client(address, "leser"));
  }

  private static ApiClient client(String address, String user) {
    String login = user + ":demo-" + user + "-2026";
    ApiClient client = new ApiClient();
    client.updateBaseUri(address + "/api/v1");
    client.setRequestInterceptor(
        request ->
            request.header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8))));
    return client;
  }

  private static void read(ApiClient client) throws ApiException {
    assertThat(new KommunerApi(client).hentKommune(KOMMUNE, null).getSlug()).isEqualTo(KOMMUNE);
    assertThat(new InnfasingApi(client).listInnfasing(KOMMUNE, null, null, null).getRader())
        .isNotEmpty();

    TiltakApi tiltak = new TiltakApi(client);
    List<Registertiltak> all = new ArrayList<>();
    String etter = null;
    do {
      RegistertiltakListe part = tiltak.listTiltak(KOMMUNE, null, null, 5, etter, null);
      assertThat(part.getRader()).hasSizeBetween(1, 5);
      all.addAll(part.getRader());
      etter = part.getNeste();
    } while (etter != null);
    assertThat(all).hasSizeGreaterThan(5).doesNotHaveDuplicates();
    Registertiltak one = all.get(all.size() - 1);
    assertThat(tiltak.hentTiltak(KOMMUNE, one.getTiltakId(), null)).isEqualTo(one);
  }

  private static void notices(ApiClient client) throws Exception {
    OppslagApi oppslag = new OppslagApi(client);
    OppslagInnhold innhold =
        new OppslagInnhold()
            .tittel("Skrevet av et program")
            .tekst("Blåbærsyltetøy på kjøkkenet")
            .fra(LocalDate.of(2026, 11, 23))
            .viktig(true);
    String key = UUID.randomUUID().toString();
    ApiResponse<Oppslag> first = oppslag.opprettOppslagWithHttpInfo(KOMMUNE, innhold, key);
    ApiResponse<Oppslag> again = oppslag.opprettOppslagWithHttpInfo(KOMMUNE, innhold, key);
    assertThat(first.getStatusCode()).isEqualTo(201);
    assertThat(again.getData()).isEqualTo(first.getData());
    String id = first.getData().getId();
    assertThat(first.getHeaders().get("location").get(0)).endsWith("/oppslag/" + id);

    ApiResponse<Oppslag> read = oppslag.hentOppslagWithHttpInfo(KOMMUNE, id, null);
    assertThat(read.getData().getTekst()).isEqualTo(innhold.getTekst());
    assertThat(read.getData().getFra()).isEqualTo(innhold.getFra());
    String etag = read.getHeaders().get("etag").get(0);
    assertThat(code(() -> oppslag.hentOppslag(KOMMUNE, id, etag))).isEqualTo(304);

    Oppslag changed = oppslag.endreOppslag(KOMMUNE, id, innhold.tittel("Rettet"), etag);
    assertThat(changed.getTittel()).isEqualTo("Rettet");
    assertThat(problem(client, 412, () -> oppslag.endreOppslag(KOMMUNE, id, innhold, etag)).getType())
        .hasToString("urn:samtak:problem:endret-av-andre");
    assertThat(problem(client, 428, () -> oppslag.endreOppslag(KOMMUNE, id, innhold, null)).getStatus())
        .isEqualTo(428);

    OppslagListe list = oppslag.listOppslag(KOMMUNE, null, "Rettet", null, null, null);
    assertThat(list.getRader()).extracting(Oppslag::getId).containsExactly(id);
    assertThat(list.getNeste()).isNull();

    Problem wrong =
        problem(
            client, 400, () -> oppslag.opprettOppslag(KOMMUNE, new OppslagInnhold().tekst("x"), null));
    assertThat(wrong.getFeil()).extracting(f -> f.getFelt()).contains("tittel", "fra");
    assertThat(wrong.getKorrelasjon()).isNotBlank();
    Problem other =
        problem(
            client,
            422,
            () -> oppslag.opprettOppslag(KOMMUNE, new OppslagInnhold().tittel("Et annet"), key));
    assertThat(other.getType()).hasToString("urn:samtak:problem:nokkel-brukt-om-annet");

    oppslag.slettOppslag(KOMMUNE, id, null);
    assertThat(problem(client, 404, () -> oppslag.hentOppslag(KOMMUNE, id, null)).getTitle())
        .isNotBlank();
  }

  private static void refusals(ApiClient client) throws Exception {
    OppslagApi oppslag = new OppslagApi(client);
    OppslagInnhold innhold =
        new OppslagInnhold().tittel("a").tekst("b").fra(LocalDate.of(2026, 11, 23));
    problem(client, 403, () -> oppslag.opprettOppslag(KOMMUNE, innhold, null));
    problem(client, 404, () -> oppslag.listOppslag("finnesikke", null, null, null, null, null));
    client.setRequestInterceptor(request -> {});
    OppslagApi nobody = new OppslagApi(client);
    problem(client, 401, () -> nobody.listOppslag(KOMMUNE, null, null, null, null, null));
  }

  private interface Call {
    void go() throws ApiException;
  }

  private static int code(Call call) {
    ApiException thrown = catchThrowableOfType(call::go, ApiException.class);
    assertThat(thrown).as("an answer that is no success").isNotNull();
    return thrown.getCode();
  }

  private static Problem problem(ApiClient client, int code, Call call) throws Exception {
    ApiException thrown = catchThrowableOfType(call::go, ApiException.class);
    assertThat(thrown).as("an error with the status " + code).isNotNull();
    assertThat(thrown.getCode()).as(thrown.getMessage()).isEqualTo(code);
    assertThat(thrown.getResponseHeaders().firstValue("content-type").orElse(""))
        .startsWith("application/problem+json");
    Problem problem = client.getObjectMapper().readValue(thrown.getResponseBody(), Problem.class);
    assertThat(problem.getStatus()).isEqualTo(code);
    return problem;
  }
}
