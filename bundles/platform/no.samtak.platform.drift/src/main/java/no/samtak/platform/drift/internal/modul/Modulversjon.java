// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.osgi.framework.Version;

/**
 * A module's version. Taken as Maven writes it ({@code 1.2.0-SNAPSHOT}) and as OSGi does ({@code
 * 1.2.0.SNAPSHOT}); the two are one. A snapshot comes before its release.
 */
public record Modulversjon(Version osgi) implements Comparable<Modulversjon> {
  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{1,9})(?:\\.(\\d{1,9}))?(?:\\.(\\d{1,9}))?(?:[.-]([A-Za-z0-9_-]{1,60}))?");

  private static final Comparator<Modulversjon> ORDER =
      Comparator.comparing((Modulversjon v) -> release(v.osgi))
          .thenComparing(v -> !v.isSnapshot())
          .thenComparing(Modulversjon::osgi);

  /**
   * The version of a text.
   *
   * @throws DomainException INVALID where it is none
   */
  public static Modulversjon of(String text) {
    Matcher m = FORM.matcher(text.trim());
    if (!m.matches()) {
      throw DomainException.invalid(
          java.util.List.of(new FieldError("versjon", Text.of("drift.feil.versjon", text))));
    }
    return new Modulversjon(
        new Version(
            number(m.group(1)), number(m.group(2)), number(m.group(3)), orEmpty(m.group(4))));
  }

  /** Whether the same version may come again with other content. */
  public boolean isSnapshot() {
    return osgi.getQualifier().toUpperCase(Locale.ROOT).contains("SNAPSHOT");
  }

  @Override
  public int compareTo(Modulversjon other) {
    return ORDER.compare(this, other);
  }

  /** As OSGi writes it, such as {@code 1.2.0}. */
  @Override
  public String toString() {
    return osgi.toString();
  }

  private static Version release(Version v) {
    return new Version(v.getMajor(), v.getMinor(), v.getMicro());
  }

  private static int number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text;
  }
}
