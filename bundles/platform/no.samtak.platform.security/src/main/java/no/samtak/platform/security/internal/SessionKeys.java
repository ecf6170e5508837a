// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The keys that sign sessions. The newest signs; an older one is accepted until the last token that
 * it signed has run out. In a file that nodes may share, or as settings.
 */
final class SessionKeys {
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);
  private static final int BITS = 256;

  private final Clock clock;
  private final Path file;
  private final boolean fixed;
  private volatile Keys keys = new Keys(List.of(), Instant.MIN);

  private record Keys(List<OctetSequenceKey> list, Instant read) {}

  /**
   * @param file is made with a new key where it is missing
   */
  SessionKeys(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
    this.fixed = false;
    try {
      if (!Files.exists(file)) {
        PrivateFile.createIfAbsent(file, json(List.of(newKey())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the session keys cannot be written to " + file, e);
    }
    read();
  }

  /**
   * @param configured each as id:base64url, at least one
   * @throws IllegalArgumentException where one is malformed or shorter than 32 bytes
   */
  SessionKeys(List<String> configured, Clock clock) {
    this.file = Path.of("");
    this.clock = clock;
    this.fixed = true;
    List<OctetSequenceKey> list = new ArrayList<>();
    for (String entry : configured) {
      int colon = entry.indexOf(':');
      byte[] value = new Base64URL(entry.substring(colon + 1)).decode();
      if (colon < 1 || value.length * 8 < BITS) {
        throw new IllegalArgumentException(
            "a session key is id:base64url of at least 32 random bytes");
      }
      list.add(
          new OctetSequenceKey.Builder(value)
              .keyID(entry.substring(0, colon))
              .algorithm(JWSAlgorithm.HS256)
              .build());
    }
    this.keys = new Keys(List.copyOf(list), clock.instant());
  }

  /** The key that signs. */
  OctetSequenceKey signing() {
    return keys.list().get(0);
  }

  /** The key of this id; empty where it is unknown or its time is over. */
  Optional<OctetSequenceKey> accepted(String id) {
    Optional<OctetSequenceKey> key = find(id);
    if (key.isEmpty() && !fixed && keys.read().plus(LOOK_AGAIN).isBefore(clock.instant())) {
      read(); // another node may have rotated
      key = find(id);
    }
    return key;
  }

  /**
   * Makes a new key that signs from now on.
   *
   * @param keepOld how long the keys until now are still accepted
   * @throws IllegalStateException where the keys come from the settings
   */
  synchronized void rotate(Duration keepOld) {
    if (fixed) {
      throw new IllegalStateException("the keys come from the settings: put a new one first there");
    }
    read();
    Date until = Date.from(clock.instant().plus(keepOld));
    List<OctetSequenceKey> list = new ArrayList<>();
    list.add(newKey());
    for (OctetSequenceKey old : keys.list()) {
      if (live(old)) {
        list.add(
            old.getExpirationTime() != null
                ? old
                : new OctetSequenceKey.Builder(old).expirationTime(until).build());
      }
    }
    try {
      PrivateFile.replace(file, json(list));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    keys = new Keys(List.copyOf(list), clock.instant());
  }

  private Optional<OctetSequenceKey> find(String id) {
    for (OctetSequenceKey key : keys.list()) {
      if (id.equals(key.getKeyID())) {
        return live(key) ? Optional.of(key) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean live(OctetSequenceKey key) {
    Date until = key.getExpirationTime();
    return until == null || until.toInstant().isAfter(clock.instant());
  }

  private synchronized void read() {
    try {
      List<OctetSequenceKey> list = new ArrayList<>();
      for (JWK key : JWKSet.parse(Files.readString(file)).getKeys()) {
        list.add(key.toOctetSequenceKey());
      }
      if (list.isEmpty()) {
        throw new IllegalStateException("no session key in " + file);
      }
      keys = new Keys(List.copyOf(list), clock.instant());
    } catch (IOException e) {
      throw new UncheckedIOException("the session keys cannot be read from " + file, e);
    } catch (ParseException e) {
      // Without the cause: its message may quote the key.
      throw new IllegalStateException("the session keys in " + file + " are damaged");
    }
  }

  private OctetSequenceKey newKey() {
    try {
      return new OctetSequenceKeyGenerator(BITS)
          .keyID(UUID.randomUUID().toString().substring(0, 8))
          .algorithm(JWSAlgorithm.HS256)
          .issueTime(Date.from(clock.instant()))
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String json(List<OctetSequenceKey> list) {
    return new JWKSet(List.<JWK>copyOf(list)).toString(false);
  }
}
