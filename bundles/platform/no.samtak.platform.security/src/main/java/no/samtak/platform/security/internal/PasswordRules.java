// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtak.platform.api.text.Text;

/**
 * What a password must be: long, not the user's name, none that everybody tries first. No demand of
 * digits or signs, which only make people write them down (NIST SP 800-63B § 5.1.1.2).
 */
final class PasswordRules {
  static final int MIN_LENGTH = 12;
  static final int MAX_LENGTH = 200;
  private static final int MIN_DISTINCT = 5;
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

  private final Set<String> denied = read();
  private final SecureRandom random = new SecureRandom();

  /** What is wrong with the password; empty where it may be used. */
  Optional<Text> broken(String username, char[] password) {
    int length = Character.codePointCount(password, 0, password.length);
    if (length < MIN_LENGTH) {
      return Optional.of(Text.of("feil.passordKort", MIN_LENGTH));
    }
    if (password.length > MAX_LENGTH) {
      return Optional.of(Text.of("feil.forLang", MAX_LENGTH));
    }
    String folded = new String(password).toLowerCase(Locale.ROOT);
    if (username.length() > 3 && folded.contains(username)) {
      return Optional.of(Text.of("feil.passordNavn"));
    }
    String letters = folded.replaceAll("[^\\p{L}]", "");
    if (folded.chars().distinct().count() < MIN_DISTINCT
        || denied.contains(folded)
        || denied.contains(letters)) {
      return Optional.of(Text.of("feil.passordVanlig"));
    }
    return Optional.empty();
  }

  /** Five groups of four, 99 bits, without signs that look alike. */
  char[] generate() {
    char[] password = new char[24];
    for (int i = 0; i < password.length; i++) {
      password[i] = i % 5 == 4 ? '-' : ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    }
    return password;
  }

  private static Set<String> read() {
    try (InputStream in = PasswordRules.class.getResourceAsStream("nektede-passord.txt")) {
      if (in == null) {
        throw new IllegalStateException("the list of denied passwords is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
