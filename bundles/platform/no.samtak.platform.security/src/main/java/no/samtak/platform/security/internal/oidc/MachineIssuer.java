// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.samtak.platform.api.security.User;
import no.samtak.platform.security.internal.oidc.Refused.Reason;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;

/** One issuer of machines' tokens, which are checked here, without asking it each time. */
@Component(
    service = MachineIssuer.class,
    configurationPid = MachineConfig.PID,
    configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = MachineConfig.class, factory = true)
public final class MachineIssuer {
  /** A token that lives longer than this is no machine's, whatever it says. */
  static final Duration LONGEST = Duration.ofHours(1);

  private static final Pattern ORGNR = Pattern.compile("\\d{9}");

  private final String issuer;
  private final List<String> audience;
  private final List<Consumer> consumers;
  private final Fetch fetch = new Fetch();
  private final Directory directory;
  private final Clock clock;

  private record Consumer(String orgnr, String scope, Grants grants) {}

  /**
   * A machine that showed a token.
   *
   * @param id stable; of the organisation with this issuer
   * @param username names the organisation, and the one that acts for it
   * @param expires when the token ends
   */
  public record Machine(String id, String username, Grants grants, Instant expires) {}

  @Activate
  public MachineIssuer(MachineConfig config) {
    this(config, Clock.systemUTC());
  }

  /** With a clock of its own. */
  public MachineIssuer(MachineConfig config, Clock clock) {
    this.clock = clock;
    this.issuer = IssuerSettings.present("issuer", config.issuer());
    Metadata.checked(issuer);
    String document =
        config.wellKnown().isBlank()
            ? IssuerSettings.withoutSlash(issuer) + "/.well-known/oauth-authorization-server"
            : config.wellKnown().strip();
    this.directory = new Directory(issuer, Metadata.checked(document), fetch, clock);
    this.audience = Lists.of(config.audience());
    this.consumers = Lists.of(config.consumers()).stream().map(MachineIssuer::consumer).toList();
  }

  /** Nothing is asked of the issuer afterwards. */
  @Deactivate
  public void close() {
    fetch.close();
  }

  /** Whether tokens that name this issuer are to be checked here. */
  public boolean isNamed(String name) {
    return issuer.equals(name);
  }

  /**
   * Who showed the token.
   *
   * @throws Refused where it does not hold, or its consumer may do nothing here
   * @throws IOException where the issuer's keys cannot be fetched
   */
  public Machine verify(String token) throws Refused, IOException {
    JWTClaimsSet set = Jwts.verify(token, directory, clock);
    Map<String, Object> claims = set.getClaims();
    if (!issuer.equals(set.getIssuer())) {
      throw new Refused(Reason.ISSUER);
    }
    Instant expires = set.getExpirationTime().toInstant();
    if (expires.isAfter(clock.instant().plus(LONGEST).plus(Jwts.SKEW))) {
      throw new Refused(Reason.TIME);
    }
    if (!audience.isEmpty() && Collections.disjoint(audience, set.getAudience())) {
      throw new Refused(Reason.AUDIENCE);
    }
    String consumer = Claims.organisation(claims.get("consumer"));
    if (consumer.isEmpty()) {
      throw new Refused(Reason.SUBJECT);
    }
    Set<String> scopes = Set.copyOf(Arrays.asList(Claims.text(claims, "scope").split(" +")));
    Grants grants = Grants.NONE;
    for (Consumer known : consumers) {
      if (known.orgnr().equals(consumer) && scopes.contains(known.scope())) {
        grants = grants.and(known.grants());
      }
    }
    if (grants.byTenant().isEmpty()) {
      throw new Refused(Reason.CONSUMER);
    }
    String supplier = Claims.organisation(claims.get("supplier"));
    String id =
        UUID.nameUUIDFromBytes((issuer + " " + consumer).getBytes(StandardCharsets.UTF_8))
            .toString();
    String username = User.MACHINE_USERNAME + consumer + (supplier.isEmpty() ? "" : "/" + supplier);
    return new Machine(id, username, grants, expires);
  }

  private static Consumer consumer(String text) {
    String[] parts = text.split("\\|", -1);
    if (parts.length != 4 || !ORGNR.matcher(parts[0].strip()).matches() || parts[1].isBlank()) {
      throw new IllegalArgumentException("a consumer is orgnr|scope|ROLE|kommune, not " + text);
    }
    return new Consumer(parts[0].strip(), parts[1].strip(), Rule.grants(parts[2], parts[3], text));
  }
}
