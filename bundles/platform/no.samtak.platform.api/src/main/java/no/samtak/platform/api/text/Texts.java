// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one bundle, {@code OSGI-INF/l10n/messages_nb.properties} and its siblings in UTF-8.
 *
 * <p>Not {@link java.util.ResourceBundle}: its search order sends nynorsk to the machine's default
 * language. Here a missing nynorsk text is looked for in the parent (the platform's common texts)
 * and then shown as its key, so that it is seen; English falls back to bokmål.
 */
public final class Texts {
  private static final String PATH = "OSGI-INF/l10n/messages_%s.properties";

  /** Each bundle's are read once, and kept while somebody uses them and the bundle is there. */
  private static final Map<ClassLoader, WeakReference<Texts>> READ = new WeakHashMap<>();

  private static final Texts COMMON = new Texts(Texts.class.getClassLoader(), null);

  private final Map<Language, Properties> byLanguage = new EnumMap<>(Language.class);
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
  private final @Nullable Texts parent;

  private Texts(ClassLoader loader, @Nullable Texts parent) {
    this.parent = parent;
    for (Language language : Language.values()) {
      byLanguage.put(language, load(loader, language));
    }
  }

  /** The platform's common texts: errors, buttons, words of every page. */
  public static Texts common() {
    return COMMON;
  }

  /** The texts of the bundle that the class loader belongs to, and behind them the common ones. */
  public static Texts of(ClassLoader loader) {
    synchronized (READ) {
      WeakReference<Texts> read = READ.get(loader);
      Texts texts = read == null ? null : read.get();
      if (texts == null) {
        texts = new Texts(loader, COMMON);
        READ.put(loader, new WeakReference<>(texts));
      }
      return texts;
    }
  }

  /** The text in the language; the key itself where there is none. Never null. */
  public String get(Language language, String key, Object... args) {
    Optional<String> found = find(language, key);
    if (found.isEmpty()) {
      // Not a pattern of ours, maybe what somebody typed: shown as it is, braces and all.
      return key;
    }
    String pattern = found.get();
    return args.length == 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0
        ? pattern
        : format(language, pattern, args);
  }

  /** The text in the language, nested texts and phrases included. */
  public String get(Language language, Text text) {
    Object[] args = text.args().stream().map(a -> words(language, a)).toArray();
    return get(language, text.key(), args);
  }

  /** The text with its words from here, to be shown by another bundle. */
  public Phrase phrase(String key, Object... args) {
    Text text = Text.of(key, args);
    return language -> get(language, text);
  }

  private Object words(Language language, Object value) {
    if (value instanceof Text text) {
      return get(language, text);
    }
    return value instanceof Phrase phrase ? phrase.in(language) : value;
  }

  /** Whether the key has a text in this language, here or in the common texts. */
  public boolean has(Language language, String key) {
    return find(language, key).isPresent();
  }

  private Optional<String> find(Language language, String key) {
    String own = lookUp(language, key);
    if (own == null && language == Language.EN) {
      own = lookUp(Language.NB, key);
    }
    if (own != null) {
      return Optional.of(own);
    }
    return parent == null ? Optional.empty() : parent.find(language, key);
  }

  private @Nullable String lookUp(Language language, String key) {
    Properties texts = byLanguage.get(language);
    return texts == null ? null : texts.getProperty(key);
  }

  private String format(Language language, String pattern, Object[] args) {
    MessageFormat format =
        formats.computeIfAbsent(
            language.code() + pattern, k -> new MessageFormat(pattern, language.locale()));
    // MessageFormat keeps no state between calls only when it is copied.
    return ((MessageFormat) format.clone()).format(args);
  }

  private static Properties load(ClassLoader loader, Language language) {
    Properties texts = new Properties();
    try {
      // A bundle's loader has one such file. On a test's class path there is one of each bundle,
      // and each of them counts; the first wins, as everywhere on a class path.
      List<URL> files = Collections.list(loader.getResources(PATH.formatted(language.code())));
      Collections.reverse(files);
      for (URL file : files) {
        try (InputStream in = file.openStream()) {
          texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
