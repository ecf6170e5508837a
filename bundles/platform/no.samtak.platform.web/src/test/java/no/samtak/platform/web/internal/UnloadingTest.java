// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.web.internal.render.BundleView;
import no.samtak.platform.web.internal.render.StaticFiles;
import org.junit.jupiter.api.Test;

/** A bundle that goes leaves nothing behind, also after its pages have been shown. */
class UnloadingTest {
  @Test
  void the_class_loader_of_a_bundle_that_went_is_collected() throws Exception {
    try (WebServer web = new WebServer()) {
      WeakReference<ClassLoader> gone = showAndRemove(web);
      for (int i = 0; i < 200 && gone.get() != null; i++) {
        System.gc();
        byte[] pressure = new byte[1 << 20];
        assertThat(pressure).isNotEmpty();
      }
      assertThat(gone.get()).isNull();
    }
  }

  private static WeakReference<ClassLoader> showAndRemove(WebServer web) throws Exception {
    ClassLoader loader = new OwnClasses();
    Page page =
        (Page)
            loader.loadClass(UnloadingPage.class.getName()).getDeclaredConstructor().newInstance();
    assertThat(page.getClass().getClassLoader()).isSameAs(loader);
    PageRegistry.Entry entry =
        new PageRegistry.Entry(
            new PageRegistry.Key(PagePath.Scope.TENANT, "lastut"),
            page,
            new BundleView("no.samtak.lastut", loader, StaticFiles.none(), WebServer.commonTexts()),
            "lastut.nav",
            100,
            "",
            "ark",
            0,
            1,
            "");
    web.registry.add(entry);
    assertThat(web.get("leder", "/levanger/lastut").body()).contains("fra modulen");
    web.registry.remove(entry);
    assertThat(web.get("leder", "/levanger/lastut").statusCode()).isEqualTo(404);
    return new WeakReference<>(loader);
  }

  /** Loads the page's classes itself, as a bundle does, and all else from outside. */
  private static final class OwnClasses extends URLClassLoader {
    OwnClasses() {
      super(
          new URL[] {UnloadingPage.class.getProtectionDomain().getCodeSource().getLocation()},
          UnloadingTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(UnloadingPage.class.getName())) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        return known == null ? findClass(name) : known;
      }
    }
  }
}
