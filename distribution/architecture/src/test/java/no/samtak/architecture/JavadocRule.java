// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithJavadoc;
import java.util.ArrayList;
import java.util.List;

/** Every public type that others compile against says what it promises. */
final class JavadocRule {
  private JavadocRule() {}

  static List<String> violations(String file, String source) {
    ParserConfiguration configuration =
        new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
    CompilationUnit unit =
        new JavaParser(configuration)
            .parse(source)
            .getResult()
            .orElseThrow(() -> new IllegalStateException(file + " cannot be parsed"));
    List<String> violations = new ArrayList<>();
    for (TypeDeclaration<?> type :
        unit.findAll(TypeDeclaration.class).stream().map(t -> (TypeDeclaration<?>) t).toList()) {
      if (isVisible(type) && isUndocumented(type)) {
        violations.add(file + ": " + type.getNameAsString() + " has no Javadoc");
      }
      if (type.getJavadocComment().filter(c -> c.getContent().contains("@author")).isPresent()) {
        violations.add(file + ": " + type.getNameAsString() + " names an author");
      }
    }
    return violations;
  }

  private static boolean isVisible(TypeDeclaration<?> type) {
    boolean inInterface =
        type.getParentNode()
            .filter(
                p ->
                    p instanceof com.github.javaparser.ast.body.ClassOrInterfaceDeclaration c
                        && c.isInterface())
            .isPresent();
    return type.isPublic() || inInterface;
  }

  private static boolean isUndocumented(NodeWithJavadoc<?> node) {
    return node.getJavadocComment().map(c -> c.getContent().isBlank()).orElse(true);
  }
}
