// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.itests.harness.Http;
import no.samtak.itests.harness.Node;
import no.samtak.testing.oidc.RealIssuer;

/**
 * Who calls and what about: a caller for each role who has it in one kommune only, two services of
 * which the callers work in one, and a person of each.
 */
final class Scene {
  static final String OWN = "levanger";
  static final String FOREIGN = "orland";
  static final String ABSENT = "ukjent-kommune";

  private static final String OUR_SERVICE = "matrise-egen";
  private static final String THEIR_SERVICE = "matrise-fremmed";
  private static final String THIRD_SERVICE = "matrise-tredje";
  private static final String NO_SERVICE = "ukjent-tjeneste";
  private static final List<String> ROLES =
      List.of("LESER", "SAKSBEHANDLER", "TJENESTELEDER", "OKONOM", "OPERATOR");

  /** What the issuer's only client gets. */
  static final String CLAIMS =
      """
      {"interactiveLogin":false,"tokenCallbacks":[
       {"issuerId":"maskinporten","tokenExpiry":120,"requestMappings":[{"requestParam":"grant_type","match":"client_credentials","claims":
         {"scope":"samtak:les","consumer":{"authority":"iso6523-actorid-upis","ID":"0192:938587051"}}}]}
      ]}""";

  private static final String REQUEST =
      "{\"tjeneste\":\"{tjeneste}\",\"person\":\"{person}\",\"slag\":\"INNSYN\",\"kanal\":\"SKRANKE\",\"fremsattAv\":\"PERSONEN\"}";

  private final Node node;
  private final RealIssuer issuer;
  private String ours;
  private String theirs;
  private String shielded;
  private String theirConsent;
  private String theirException;
  private String theirRequest;
  private String template;

  Scene(Node node, RealIssuer issuer) {
    this.node = node;
    this.issuer = issuer;
  }

  /** Lets the node know the issuer; before it starts. */
  static void settings(Node node, RealIssuer issuer) throws IOException {
    Files.writeString(
        node.home().resolve("etc/no.samtak.platform.security.maskin-maskinporten.cfg"),
        "issuer = %1$s\nwellKnown = %1$s/.well-known/openid-configuration\nconsumers = 938587051|samtak:les|LESER|%2$s\n"
            .formatted(issuer.url("maskinporten"), OWN));
  }

  /** Makes accounts, services, persons, a consent and an exception. */
  List<Actor> set() throws IOException {
    List<Actor> actors = new ArrayList<>();
    actors.add(new Actor("ingen", null, Http.anonymous(node)));
    for (String role : ROLES) {
      actors.add(new Actor(role.toLowerCase(java.util.Locale.ROOT), role, account(role)));
    }
    actors.add(new Actor("maskin", "LESER", Http.bearer(node, machineToken())));

    Http leader = Http.as(node, "leder");
    for (String service : List.of(OUR_SERVICE, THEIR_SERVICE, THIRD_SERVICE)) {
      String body = "{\"slug\":\"%1$s\",\"navn\":\"%1$s\",\"lov\":\"HOL_12_1\"}".formatted(service);
      made(leader.post(api("/tjenester"), body));
      tie(leader, service, "leder", "LEDER", true);
    }
    tie(leader, OUR_SERVICE, username("TJENESTELEDER"), "LEDER", false);
    tie(leader, OUR_SERVICE, username("SAKSBEHANDLER"), "SAKSBEHANDLER", false);
    ours = person(leader, OUR_SERVICE, "");
    theirs = person(leader, THEIR_SERVICE, "");
    shielded = person(leader, OUR_SERVICE, ",\"skjermet\":true");
    template = Http.json(leader.get(api("/samtykkemaler"))).get("rader").get(0).get("id").asText();
    theirConsent =
        made(
            leader.post(
                api("/samtykker?tjeneste=" + THEIR_SERVICE + "&person=" + theirs), consent()));
    theirException =
        made(
            Http.as(node, "saksbehandler")
                .post(
                    api("/tjenester/" + THEIR_SERVICE + "/personer/" + theirs + "/unntak"),
                    "{\"hjemmel\":\"hpl. § 33\",\"grunn\":\"prøve\"}"));
    theirRequest =
        made(
            leader.post(
                api("/personvern/krav"),
                REQUEST.replace("{tjeneste}", THEIR_SERVICE).replace("{person}", theirs)));
    return actors;
  }

  /** Bodies that get further than the first check, by operationId. */
  Map<String, String> bodies() {
    Map<String, String> bodies = new HashMap<>();
    String person = "{\"kode\":\"Prøve matrise\"}";
    String other = "{\"annen\":\"%s\",\"grunn\":\"prøve\"}".formatted(Place.random());
    String why = "{\"grunn\":\"prøve\"}";
    bodies.put("opprettPerson", person);
    bodies.put("endrePerson", person);
    bodies.put("sokPersoner", "{\"navn\":\"Prøve\"}");
    bodies.put("flettPerson", other);
    bodies.put("skillPerson", other);
    bodies.put("opprettUnntak", "{\"hjemmel\":\"hpl. § 33\",\"grunn\":\"prøve\"}");
    bodies.put("sporNodtilgang", why);
    bodies.put("bekreftNodtilgang", "{\"forstaatt\":true}");
    bodies.put("vurderUnntak", "{\"vurdering\":\"I_ORDEN\"}");
    bodies.put("sporOmSamtykke", consent());
    bodies.put("svarPaSamtykke", "{\"ja\":true,\"form\":\"PAPIR\"}");
    bodies.put("trekkSamtykke", why);
    bodies.put("endreSamtykke", "{\"innhold\":" + consent() + ",\"svar\":{\"form\":\"PAPIR\"}}");
    bodies.put("motsettSamtykke", why);
    bodies.put("registrerPersonvernkrav", REQUEST);
    bodies.put("trekkPersonvernkrav", why);
    bodies.put("forlengPersonvernkrav", why);
    bodies.put("utleverInnsynspakke", why);
    return bodies;
  }

  /** The callers' own, in a kommune. */
  Place in(String kommune) {
    return Place.of(kommune, kommune, OUR_SERVICE, ours);
  }

  /** The callers' own person, with what is kept of one. */
  Place known(Http leader) throws IOException {
    String person = person(leader, OUR_SERVICE, "");
    String about = "?tjeneste=" + OUR_SERVICE + "&person=" + person;
    return new Place(
        "egen person",
        OWN,
        OUR_SERVICE,
        person,
        made(leader.post(api("/samtykker" + about), consent())),
        Place.random(),
        made(
            leader.post(
                api("/personvern/krav"),
                REQUEST.replace("{tjeneste}", OUR_SERVICE).replace("{person}", person))));
  }

  /** Of each call that is in the log about a person of ours: how many rows. */
  Map<String, Integer> rowsOf(Http leader, String person) throws IOException {
    Map<String, Integer> rows = new HashMap<>();
    String path = api("/tilgangslogg?tjeneste=" + OUR_SERVICE + "&person=" + person);
    String next = "";
    do {
      JsonNode part = Http.json(leader.get(path + "&antall=200" + next));
      part.get("rader").forEach(r -> rows.merge(r.get("korrelasjon").asText(), 1, Integer::sum));
      next = part.hasNonNull("neste") ? "&etter=" + part.get("neste").asText() : "";
    } while (!next.isEmpty());
    return rows;
  }

  /** What only the others' service knows, and what nobody knows: all look the same. */
  List<Place> othersAndNobodys() {
    return List.of(
        new Place(
            "fremmed", OWN, THEIR_SERVICE, theirs, theirConsent, theirException, theirRequest),
        Place.of("fremmed tjeneste, ingen person", OWN, THEIR_SERVICE, Place.random()),
        new Place(
            "ingen tjeneste, fremmed person",
            OWN,
            NO_SERVICE,
            theirs,
            theirConsent,
            theirException,
            theirRequest),
        Place.of("ingen tjeneste, ingen person", OWN, NO_SERVICE, Place.random()));
  }

  /** Whom the callers' own service does not know, or not to them: all look the same. */
  List<Place> unknownToOurs() {
    return List.of(
        new Place(
            "egen tjeneste, fremmed person",
            OWN,
            OUR_SERVICE,
            theirs,
            theirConsent,
            theirException,
            theirRequest),
        Place.of("egen tjeneste, ingen person", OWN, OUR_SERVICE, Place.random()),
        Place.of("egen tjeneste, skjermet person", OWN, OUR_SERVICE, shielded));
  }

  private String consent() {
    return """
    {"mal":"%s","mottakerslag":"TJENESTE","mottaker":"%s","kategorier":["KONTAKT"],
     "dybde":"STATUS","formal":["SAMARBEID"],"ikkeApnet":"alt annet"}
    """
        .formatted(template, THIRD_SERVICE);
  }

  private Http account(String role) throws IOException {
    String first = "Blank-Kvist-Under-77";
    String next = "Rolig-Stein-Over-41";
    made(
        Http.as(node, "drift")
            .post(
                "/api/v1/node/kontoer",
                """
                {"brukernavn":"%s","visningsnavn":"Prøve","roller":["%s"],"kommuner":["%s"],
                 "engangspassord":"%s"}
                """
                    .formatted(username(role), role, OWN, first)));
    HttpResponse<String> session =
        Http.anonymous(node)
            .post(
                "/api/v1/node/passord",
                "{\"brukernavn\":\"%s\",\"passord\":\"%s\",\"nyttPassord\":\"%s\"}"
                    .formatted(username(role), first, next));
    assertThat(session.statusCode()).as(session.body()).isEqualTo(200);
    return Http.bearer(node, Http.json(session).get("token").asText());
  }

  private static String username(String role) {
    return "matrise-" + role.toLowerCase(java.util.Locale.ROOT);
  }

  private String machineToken() throws IOException {
    JsonNode answer =
        new ObjectMapper()
            .readTree(
                RealIssuer.post(
                        URI.create(issuer.url("maskinporten") + "/token"),
                        "grant_type=client_credentials&client_id=m&client_secret=s&scope=samtak:les")
                    .body());
    return answer.get("access_token").asText();
  }

  private static void tie(Http leader, String service, String user, String role, boolean cleared)
      throws IOException {
    String body =
        "{\"bruker\":\"%s\",\"rolle\":\"%s\",\"fra\":\"2000-01-01\",\"klarertSkjermet\":%s,\"grunn\":\"prøve\"}"
            .formatted(user, role, cleared);
    made(leader.post(api("/tjenester/" + service + "/tilknytninger"), body));
  }

  private static String person(Http leader, String service, String more) throws IOException {
    return made(
        leader.post(
            api("/tjenester/" + service + "/personer"), "{\"kode\":\"Prøve\"" + more + "}"));
  }

  /** The id of what was made. */
  private static String made(HttpResponse<String> answer) throws IOException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Http.json(answer).path("id").asText();
  }

  private static String api(String path) {
    return "/api/v1/" + OWN + path;
  }
}
