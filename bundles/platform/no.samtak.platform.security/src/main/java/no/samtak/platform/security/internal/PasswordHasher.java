// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.text.Text;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) with the cost in the hash itself, in the form {@code
 * $argon2id$v=19$m=..,t=..,p=..$salt$hash}, so that it can be raised without anyone's password.
 */
final class PasswordHasher {
  /** What new hashes cost: 19 MiB, two passes, the least that OWASP recommends. */
  static final Cost COST = new Cost(19_456, 2, 1);

  // Each hash needs its memory at once; more of them together would fill a heap of 320 MB.
  private static final Semaphore SLOTS = new Semaphore(3, true);
  private static final long WAIT_SECONDS = 10;

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

  private final SecureRandom random = new SecureRandom();
  private final Cost cost;
  private final String nobody;

  PasswordHasher() {
    this(COST);
  }

  PasswordHasher(Cost cost) {
    this.cost = cost;
    this.nobody = encode(cost, randomBytes(SALT_BYTES), randomBytes(HASH_BYTES));
  }

  /**
   * What one hash costs.
   *
   * @param memory in KiB
   * @param passes over the memory
   * @param lanes that could run side by side
   */
  record Cost(int memory, int passes, int lanes) {}

  /** A new hash of the password with a salt of its own. */
  String hash(char[] password) {
    byte[] salt = randomBytes(SALT_BYTES);
    return encode(cost, salt, compute(cost, salt, password, HASH_BYTES));
  }

  /**
   * Whether the password is the hash's. Takes as long when it is not.
   *
   * @return false also for a hash of unknown form
   */
  boolean verify(String hash, char[] password) {
    Matcher form = FORM.matcher(hash);
    if (!form.matches()) {
      return false;
    }
    byte[] expected = Base64.getDecoder().decode(form.group(5));
    byte[] actual =
        compute(costOf(form), Base64.getDecoder().decode(form.group(4)), password, expected.length);
    return MessageDigest.isEqual(expected, actual);
  }

  /** The same work as {@link #verify} for a name that nobody has. Always false. */
  boolean verifyNobody(char[] password) {
    verify(nobody, password);
    return false;
  }

  /** Whether the hash costs less than new ones do. */
  boolean outdated(String hash) {
    Matcher form = FORM.matcher(hash);
    return !form.matches() || !costOf(form).equals(cost);
  }

  private static Cost costOf(Matcher form) {
    return new Cost(
        Integer.parseInt(form.group(1)),
        Integer.parseInt(form.group(2)),
        Integer.parseInt(form.group(3)));
  }

  private static byte[] compute(Cost cost, byte[] salt, char[] password, int length) {
    byte[] secret = bytes(password);
    acquire();
    try {
      Argon2BytesGenerator generator = new Argon2BytesGenerator();
      generator.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(cost.memory())
              .withIterations(cost.passes())
              .withParallelism(cost.lanes())
              .withSalt(salt)
              .build());
      byte[] out = new byte[length];
      generator.generateBytes(secret, out);
      return out;
    } finally {
      SLOTS.release();
      Arrays.fill(secret, (byte) 0);
    }
  }

  private static void acquire() {
    try {
      if (SLOTS.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new DomainException(ErrorKind.UNAVAILABLE, Text.of("feil.ikkeIDrift"));
  }

  /** UTF-8 of the composed form: an å is the same from every keyboard. */
  private static byte[] bytes(char[] password) {
    CharSequence chars = CharBuffer.wrap(password);
    CharBuffer composed =
        Normalizer.isNormalized(chars, Normalizer.Form.NFC)
            ? CharBuffer.wrap(password)
            : CharBuffer.wrap(Normalizer.normalize(chars, Normalizer.Form.NFC));
    ByteBuffer encoded = StandardCharsets.UTF_8.encode(composed);
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    Arrays.fill(encoded.array(), (byte) 0);
    return bytes;
  }

  private static String encode(Cost cost, byte[] salt, byte[] hash) {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            cost.memory(),
            cost.passes(),
            cost.lanes(),
            base64.encodeToString(salt),
            base64.encodeToString(hash));
  }

  private byte[] randomBytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
