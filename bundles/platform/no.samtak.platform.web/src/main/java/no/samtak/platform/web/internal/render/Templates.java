// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The templates of one bundle, compiled once. One engine for each bundle, so that nothing here
 * holds a class of a bundle that has gone.
 */
final class Templates {
  /** The name under which every template imports the platform's macros. */
  static final String MACROS = "samtak";

  private static final String FOLDER = "web/templates/";
  private static final String ENDING = ".peb";

  private final PebbleEngine engine;

  Templates(ClassLoader bundle) {
    engine =
        new PebbleEngine.Builder()
            .loader(new BundleLoader(bundle))
            .extension(new SamtakExtension())
            .autoEscaping(true)
            .newLineTrimming(true)
            .build();
  }

  /** Renders a template. Whoever calls has entered a {@link Rendering}. */
  String render(String name, Map<String, Object> model) {
    StringWriter out = new StringWriter(8192);
    try {
      engine.getTemplate(name).evaluate(out, model, Rendering.current().language().locale());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Finds the platform's macros in this bundle and everything else in the page's own. */
  private record BundleLoader(ClassLoader bundle) implements Loader<String> {

    @Override
    public Reader getReader(String name) {
      InputStream in = open(name);
      if (in == null) {
        throw new LoaderException(null, "no template " + FOLDER + name + ENDING);
      }
      return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    private @Nullable InputStream open(String name) {
      ClassLoader loader = name.equals(MACROS) ? Templates.class.getClassLoader() : bundle;
      return loader == null || name.contains("..")
          ? null
          : loader.getResourceAsStream(FOLDER + name + ENDING);
    }

    @Override
    public void setCharset(String charset) {
      // UTF-8, always
    }

    @Override
    public void setPrefix(String prefix) {
      // the folder is fixed
    }

    @Override
    public void setSuffix(String suffix) {
      // the ending is fixed
    }

    @Override
    @SuppressWarnings("NullAway") // null means: the name is as it is
    public String resolveRelativePath(String relativePath, String anchorPath) {
      return null;
    }

    @Override
    public String createCacheKey(String templateName) {
      return templateName;
    }

    @Override
    public boolean resourceExists(String templateName) {
      try (InputStream in = open(templateName)) {
        return in != null;
      } catch (IOException e) {
        return false;
      }
    }
  }
}
