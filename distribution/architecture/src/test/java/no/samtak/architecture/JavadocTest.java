// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is exported is explained. */
class JavadocTest {
  static List<Bundle> bundles() {
    return Product.BUNDLES;
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void exportedTypesHaveJavadoc(Bundle bundle) {
    List<Path> sources =
        bundle.exports().stream()
            .map(p -> bundle.sources().resolve(p.replace('.', '/')))
            .filter(Files::isDirectory)
            .flatMap(f -> Repo.files(f, ".java").stream())
            .toList();
    assertThat(sources)
        .allSatisfy(s -> assertThat(JavadocRule.violations(Repo.name(s), Repo.read(s))).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyPackageSaysWhatItIsAndIsNullMarked(Bundle bundle) {
    List<Path> folders =
        Repo.files(bundle.sources(), ".java").stream().map(Path::getParent).distinct().toList();
    assertThat(folders)
        .allSatisfy(
            f ->
                assertThat(f.resolve("package-info.java"))
                    .exists()
                    .content()
                    .contains("/**", "NullMarked"));
  }

  @Test
  void aTypeWithoutJavadocIsFound() {
    String source =
        """
        package a;
        public interface A {
          /** Fine. */
          enum B { C }
          record D() {}
          final class E { class Hidden {} }
        }
        class Hidden {}
        """;
    assertThat(JavadocRule.violations("A.java", source))
        .containsExactly(
            "A.java: A has no Javadoc", "A.java: D has no Javadoc", "A.java: E has no Javadoc");
  }
}
