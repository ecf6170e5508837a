// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;

/** What the rules are applied to. Read once for all tests. */
final class Product {
  static final List<Bundle> BUNDLES = Bundle.all();

  /** Our own classes, third-party ones that a bundle embeds left out. */
  static final List<JavaClass> CLASSES =
      own(
          new ClassFileImporter()
              .importPaths(BUNDLES.stream().map(Bundle::classes).toArray(Path[]::new)));

  private Product() {}

  private static List<JavaClass> own(JavaClasses classes) {
    return classes.stream()
        .filter(c -> c.getPackageName().startsWith("no.samtak."))
        .sorted(java.util.Comparator.comparing(JavaClass::getName))
        .toList();
  }
}
