// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;

/** A small module that breaks every rule, and its neighbour. */
final class Fixture {
  static final Bundle MODULE = new Bundle("no.samtak.fixture.modul", Floor.MODULES, Path.of("x"));
  static final Bundle OTHER = new Bundle("no.samtak.fixture.annen", Floor.MODULES, Path.of("y"));
  static final Bundle API = new Bundle("no.samtak.fixture.annen.api", Floor.MODULES, Path.of("z"));

  static final List<Bundle> BUNDLES = List.of(MODULE, OTHER, API);

  static final List<JavaClass> CLASSES =
      new ClassFileImporter()
          .importPackages("no.samtak.fixture", "no.samtak.platform.api").stream()
              .filter(c -> c.getPackageName().startsWith("no.samtak.fixture"))
              .sorted(java.util.Comparator.comparing(JavaClass::getName))
              .toList();

  private Fixture() {}
}
