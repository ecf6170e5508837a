// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is known of one issuer: its document and its keys, fetched when they are needed, kept for an
 * hour, and at most a day where the issuer does not answer. An unknown key makes it look again, but
 * seldom: nobody can make us hammer the issuer with tokens that we make up.
 */
final class Directory {
  static final Duration FRESH = Duration.ofHours(1);
  static final Duration OLDEST = Duration.ofHours(24);
  static final Duration PAUSE = Duration.ofSeconds(10);
  private static final int MOST_KEYS = 100;
  private static final Logger LOG = LoggerFactory.getLogger(Directory.class);

  private final String issuer;
  private final URI document;
  private final Fetch fetch;
  private final Clock clock;
  private volatile @Nullable Known known;
  private final ReentrantLock looking = new ReentrantLock();
  private Instant tried = Instant.MIN;
  private boolean complained;

  private record Known(Metadata metadata, Map<String, JWK> keys, Instant fetched) {}

  /**
   * @param document where the issuer tells of itself
   */
  Directory(String issuer, URI document, Fetch fetch, Clock clock) {
    this.issuer = issuer;
    this.document = document;
    this.fetch = fetch;
    this.clock = clock;
  }

  /**
   * What the issuer tells of itself.
   *
   * @throws IOException where it does not answer, and did not lately
   */
  Metadata metadata() throws IOException {
    return current().metadata();
  }

  /**
   * The key of an id. Where the issuer names only one key, a token may leave out which.
   *
   * @throws IOException where the issuer does not answer, and did not lately
   */
  Optional<JWK> key(@Nullable String id) throws IOException {
    Known now = current();
    JWK key = find(now, id);
    if (key == null) {
      now = again(now);
      key = find(now, id);
    }
    return Optional.ofNullable(key);
  }

  /** Whether the issuer has answered, lately enough to be used. */
  boolean isKnown() {
    Known now = known;
    return now != null && clock.instant().isBefore(now.fetched().plus(OLDEST));
  }

  private static @Nullable JWK find(Known now, @Nullable String id) {
    if (id != null) {
      return now.keys().get(id);
    }
    return now.keys().size() == 1 ? now.keys().values().iterator().next() : null;
  }

  private Known current() throws IOException {
    Known now = known;
    if (now != null && clock.instant().isBefore(now.fetched().plus(FRESH))) {
      return now;
    }
    return refresh(now);
  }

  /** Looks again after an unknown key. */
  private Known again(Known before) {
    try {
      return refresh(before);
    } catch (IOException e) {
      return before;
    }
  }

  /** One looks; the others go on with what is known, if that may still be used. */
  private Known refresh(@Nullable Known before) throws IOException {
    Known usable = isKnown() ? known : null;
    if (!looking.tryLock()) {
      if (usable != null) {
        return usable;
      }
      looking.lock();
    }
    try {
      Known now = known;
      // Somebody else may have looked just now.
      return now != null && now != before ? now : look();
    } finally {
      looking.unlock();
    }
  }

  private Known look() throws IOException {
    Known now = known;
    boolean usable = isKnown();
    if (clock.instant().isBefore(tried.plus(PAUSE))) {
      if (now != null && usable) {
        return now;
      }
      throw new IOException(issuer + " did not answer a moment ago");
    }
    tried = clock.instant();
    try {
      Metadata metadata = Metadata.parse(fetch.get(document), issuer);
      Known found = new Known(metadata, keys(fetch.get(metadata.keys())), clock.instant());
      known = found;
      complained = false;
      return found;
    } catch (IOException e) {
      if (!complained) {
        LOG.warn("The issuer {} cannot be used now: {}", issuer, e.getMessage());
        complained = true;
      }
      if (now != null && usable) {
        return now;
      }
      throw e;
    }
  }

  private Map<String, JWK> keys(String json) throws IOException {
    Map<String, JWK> keys = new HashMap<>();
    try {
      for (JWK key : JWKSet.parse(json).getKeys()) {
        boolean signs = key.getKeyUse() == null || KeyUse.SIGNATURE.equals(key.getKeyUse());
        // A symmetric key that everybody can read would be one that everybody can sign with.
        boolean ofTwoParts = key.getKeyType() != null && !key.isPrivate() && isAsymmetric(key);
        if (signs && ofTwoParts && keys.size() < MOST_KEYS) {
          keys.put(key.getKeyID() == null ? "" : key.getKeyID(), key.toPublicJWK());
        }
      }
    } catch (ParseException e) {
      throw new IOException("the keys of " + issuer + " cannot be read", e);
    }
    if (keys.isEmpty()) {
      throw new IOException(issuer + " has no key that we can use");
    }
    return Map.copyOf(keys);
  }

  private static boolean isAsymmetric(JWK key) {
    return com.nimbusds.jose.jwk.KeyType.RSA.equals(key.getKeyType())
        || com.nimbusds.jose.jwk.KeyType.EC.equals(key.getKeyType());
  }
}
