// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.web.internal.render.BundleView;
import no.samtak.platform.web.internal.render.PageTexts;
import no.samtak.platform.web.internal.render.StaticFiles;
import org.osgi.framework.Bundle;

/** Views of bundles in the running framework. */
final class BundleFiles {
  private static final String STATIC = "web/static";

  private BundleFiles() {}

  /** The view of this bundle. */
  static BundleView own(Bundle bundle) {
    return new BundleView(
        bundle.getSymbolicName(), BundleFiles.class.getClassLoader(), files(bundle));
  }

  /** The view of a bundle with pages. */
  static BundleView view(Bundle bundle, ClassLoader loader) {
    return new BundleView(bundle.getSymbolicName(), loader, files(bundle), ownTexts());
  }

  /** The texts of a bundle with cards. */
  static PageTexts texts(ClassLoader loader) {
    return new PageTexts(Texts.of(loader), ownTexts());
  }

  private static Texts ownTexts() {
    return Texts.of(BundleFiles.class.getClassLoader());
  }

  private static StaticFiles files(Bundle bundle) {
    return new StaticFiles(() -> list(bundle));
  }

  private static SortedMap<String, URL> list(Bundle bundle) {
    SortedMap<String, URL> files = new TreeMap<>();
    Enumeration<URL> found = bundle.findEntries(STATIC, "*", true);
    if (found != null) {
      for (URL url : Collections.list(found)) {
        String path = url.getPath();
        if (!path.endsWith("/")) {
          files.put(path.substring(path.indexOf(STATIC) + STATIC.length() + 1), url);
        }
      }
    }
    return files;
  }
}
