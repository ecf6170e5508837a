// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtak.platform.api.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"type\":\"ansattporten:orgno\",\"orgno\":{\"authority\":\"iso6523-actorid-upis\",\"ID\":\"0192:938587051\"}}]",
        "[{\"type\":\"ansattporten:orgno\",\"orgno:\":{\"Authority\":\"iso6523-actorid-upis\",\"ID\":\"9908:938587051\"}}]",
        "[{\"type\":\"ansattporten:altinn:resource\",\"resource\":\"urn:altinn:resource:x\",\"authorized_parties\":[{\"orgno\":{\"authority\":\"iso6523-actorid-upis\",\"ID\":\"0192:938587051\"},\"name\":\"123456789\"}]}]",
        "{\"orgno\":\"938587051\"}"
      })
  void organisationsOfAnsattportenAreReadHoweverTheyAreSpelled(String details)
      throws ParseException {
    Map<String, Object> claims =
        JSONObjectUtils.parse("{\"authorization_details\":" + details + "}");
    assertThat(Claims.values(claims, "orgnr")).containsExactly("938587051");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"authority\":\"iso6523-actorid-upis\",\"ID\":\"0192:938587051\"}",
        "{\"authority\":\"iso6523-actorid-upis\",\"ID\":\"9908:938587051\"}",
        "{\"Identifier\":{\"Authority\":\"iso6523-actorid-upis\",\"ID\":\"9908:938587051\"}}"
      })
  void consumersAreReadInBothSpellings(String consumer) throws ParseException {
    assertThat(Claims.organisation(JSONObjectUtils.parse(consumer))).isEqualTo("938587051");
  }

  @Test
  void whatIsNoOrganisationIsNone() {
    assertThat(Claims.organisation(Map.of("ID", "1234:938587051"))).isEmpty();
    assertThat(Claims.organisation(Map.of("ID", "0192:93858705"))).isEmpty();
    assertThat(Claims.organisation(Map.of("name", "0192:938587051"))).isEmpty();
    assertThat(Claims.organisation(null)).isEmpty();
    Map<String, Object> two = Map.of("ID", List.of("0192:938587051", "0192:991825827"));
    assertThat(Claims.organisation(two)).as("one, or none").isEmpty();
  }

  @Test
  void rulesGiveRolesWhereTheySayAndNowhereElse() {
    List<Rule> rules =
        List.of(
            Rule.parse("roles | Leder | TJENESTELEDER OKONOM | levanger"),
            Rule.parse("groups|0f1e|LESER|*"),
            Rule.parse("helseid://claims/client/claims/orgnr_parent|938587051|LESER|orland"),
            Rule.parse("roles|Drift|OPERATOR"),
            Rule.parse("sub|*|LESER|verdal"));
    assertThat(Rule.apply(rules, Map.of("roles", List.of("Leder"))).byTenant())
        .isEqualTo(Map.of("levanger", Set.of(Role.TJENESTELEDER, Role.OKONOM)));
    assertThat(Rule.apply(rules, Map.of("groups", "0f1e", "roles", "Drift")).byTenant())
        .isEqualTo(Map.of("*", Set.of(Role.LESER), "", Set.of(Role.OPERATOR)));
    assertThat(
            Rule.apply(rules, Map.of("helseid://claims/client/claims/orgnr_parent", 938587051))
                .tenants())
        .containsExactly("orland");
    assertThat(Rule.apply(rules, Map.of("sub", "hvem som helst")).tenants())
        .containsExactly("verdal");
    assertThat(Rule.apply(rules, Map.of("roles", "leder")).byTenant()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "roles",
        "roles|x",
        "roles|x|SJEF|levanger",
        "roles|x|LESER",
        "roles|x|LESER|Levanger",
        "|x|LESER|levanger",
        "roles|x|LESER|a|b",
        "roles||LESER|a"
      })
  void aRuleThatCannotBeOneIsRefused(String rule) {
    assertThatThrownBy(() -> Rule.parse(rule)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void settingsThatDoNotHoldTogetherAreRefused() {
    Map<String, Object> base = Map.of("id", "a", "issuer", "https://a.example.no", "clientId", "x");
    assertThat(IssuerSettings.of(Config.issuer(base)).name()).isEqualTo("a");
    for (Map<String, Object> bad :
        List.<Map<String, Object>>of(
            Map.of("id", "Æ"),
            Map.of("issuer", "http://a.example.no"),
            Map.of("clientId", " "),
            Map.of("kind", Kind.ENTRA),
            Map.of("kind", Kind.IDPORTEN),
            Map.of("kind", Kind.HELSEID),
            Map.of("clientSecret", "s", "clientKey", "f"),
            Map.of("clientKey", "/finnes/ikke"))) {
      Map<String, Object> settings = new java.util.HashMap<>(base);
      settings.putAll(bad);
      assertThatThrownBy(() -> IssuerSettings.of(Config.issuer(settings)))
          .as(bad.toString())
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
