// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.security.internal.oidc.Refused.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the ID tokens of one issuer: whether they hold, and whom they tell of. */
final class IdTokens {
  private static final Logger LOG = LoggerFactory.getLogger(IdTokens.class);
  private static final int LONGEST_NAME = 100;

  private final IssuerSettings settings;
  private final Directory directory;
  private final Clock clock;

  IdTokens(IssuerSettings settings, Directory directory, Clock clock) {
    this.settings = settings;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * The claims of a token that this issuer made for us, for this departure, about somebody it is
   * sure enough of.
   */
  JWTClaimsSet verify(String token, String nonce) throws Refused, IOException {
    JWTClaimsSet set = Jwts.verify(token, directory, clock);
    Map<String, Object> claims = set.getClaims();
    if (!settings.issuer().equals(set.getIssuer())) {
      throw new Refused(Reason.ISSUER);
    }
    checkAudience(set);
    if (!same(nonce, Claims.text(claims, "nonce"))) {
      throw new Refused(Reason.NONCE);
    }
    if (!settings.tenants().isEmpty() && !settings.tenants().contains(Claims.text(claims, "tid"))) {
      throw new Refused(Reason.TENANT);
    }
    for (String name : settings.kind().subjectClaims()) {
      if (Claims.text(claims, name).isEmpty()) {
        throw new Refused(Reason.SUBJECT);
      }
    }
    for (String name : settings.claims()) {
      if (Claims.values(claims, name).isEmpty()) {
        throw new Refused(Reason.CLAIM);
      }
    }
    String level = settings.kind().levelClaim();
    if (!fits(settings.acr(), Claims.values(claims, level))
        || !fits(settings.amr(), Claims.values(claims, "amr"))) {
      throw new Refused(Reason.LEVEL);
    }
    return set;
  }

  /** Who it is, and what the rules give. */
  Person person(JWTClaimsSet set, String farewell) {
    Map<String, Object> claims = set.getClaims();
    List<String> subject = new ArrayList<>(List.of(settings.issuer()));
    settings.kind().subjectClaims().forEach(name -> subject.add(Claims.text(claims, name)));
    Grants grants = Rule.apply(settings.rules(), claims);
    if (grants.roles().contains(Role.OPERATOR)
        && !fits(settings.operatorAmr(), Claims.values(claims, "amr"))) {
      LOG.warn("{} gives no OPERATOR: the sign-in was not strong enough", settings.id());
      grants = grants.without(Role.OPERATOR);
    }
    return new Person(
        settings.id(),
        Hash.hex(subject.toArray(String[]::new)),
        name(claims),
        grants,
        Issuer.sessionKey(settings.id(), Claims.text(claims, "sid")),
        farewell);
  }

  private void checkAudience(JWTClaimsSet set) throws Refused {
    String us = settings.clientId();
    String authorized = Claims.text(set.getClaims(), "azp");
    boolean forUs = set.getAudience().contains(us);
    boolean forOthersToo = set.getAudience().size() > 1;
    if (!forUs
        || forOthersToo && authorized.isEmpty()
        || !authorized.isEmpty() && !authorized.equals(us)) {
      throw new Refused(Reason.AUDIENCE);
    }
  }

  private static String name(Map<String, Object> claims) {
    String name = Claims.text(claims, "name").replaceAll("\\p{Cntrl}", "");
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  private static boolean fits(List<String> demanded, Set<String> shown) {
    return demanded.isEmpty() || !Collections.disjoint(demanded, shown);
  }

  private static boolean same(String expected, String shown) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
  }
}
