// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import com.nimbusds.jwt.JWTParser;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import no.samtak.platform.security.internal.oidc.MachineIssuer.Machine;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out which machine shows a token, among all issuers of machines' tokens. */
@Component(service = MachineTokens.class)
public final class MachineTokens {
  private static final Logger LOG = LoggerFactory.getLogger(MachineTokens.class);
  private static final int REMEMBERED = 1000;

  private final Clock clock = Clock.systemUTC();
  private final List<MachineIssuer> issuers = new CopyOnWriteArrayList<>();

  // Tokens that were right a moment ago: a machine sends the same one many times.
  private final Map<String, Machine> remembered = new ConcurrentHashMap<>();

  /** An issuer is set up. */
  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      unbind = "remove")
  public void add(MachineIssuer issuer) {
    issuers.add(issuer);
  }

  /** An issuer is no longer set up; what it vouched for ends. */
  public void remove(MachineIssuer issuer) {
    issuers.remove(issuer);
    remembered.clear();
  }

  /** Whose token it is; empty where it does not hold. */
  public Optional<Machine> verify(String token) {
    if (issuers.isEmpty() || token.length() > Jwts.LONGEST) {
      return Optional.empty();
    }
    Machine known = remembered.get(token);
    if (known != null) {
      if (clock.instant().isBefore(known.expires())) {
        return Optional.of(known);
      }
      remembered.remove(token);
      return Optional.empty();
    }
    try {
      String named = JWTParser.parse(token).getJWTClaimsSet().getIssuer();
      for (MachineIssuer issuer : issuers) {
        if (named != null && issuer.isNamed(named)) {
          return Optional.of(remember(token, issuer.verify(token)));
        }
      }
    } catch (Refused e) {
      LOG.info("A machine's token is refused: {}", e.slug());
    } catch (IOException e) {
      LOG.warn("A machine's token cannot be checked: {}", e.getMessage());
    } catch (ParseException | IllegalArgumentException e) {
      LOG.debug("No token of a machine", e);
    }
    return Optional.empty();
  }

  private Machine remember(String token, Machine machine) {
    if (remembered.size() >= REMEMBERED) {
      Instant now = clock.instant();
      remembered.values().removeIf(m -> !now.isBefore(m.expires()));
      if (remembered.size() >= REMEMBERED) {
        remembered.clear();
      }
    }
    remembered.put(token, machine);
    return machine;
  }
}
