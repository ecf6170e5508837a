// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every command of the shell goes through the {@code ShellDoor}, which binds who is there and asks
 * at the module's door: Karaf calls commands directly, and nobody else would ask.
 */
final class ShellRule {
  private static final String COMMAND = "org.apache.karaf.shell.api.action.Command";
  private static final String DOOR = "no.samtak.platform.api.module.ShellDoor";
  private static final Set<String> THROUGH = Set.of("run", "asOperator", "asAccount");

  private ShellRule() {}

  /** The commands, of which there is at least one. */
  static List<JavaClass> commands(List<JavaClass> classes) {
    return classes.stream()
        .filter(c -> c.isAnnotatedWith(COMMAND))
        .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
        .toList();
  }

  /** Names of commands that do their work past the door. */
  static List<String> pastTheDoor(List<JavaClass> classes) {
    TreeSet<String> violations = new TreeSet<>();
    for (JavaClass command : commands(classes)) {
      if (!goesThrough(command)) {
        violations.add(command.getName());
      }
    }
    return List.copyOf(violations);
  }

  /**
   * Whoever writes {@code execute} opens the door: the command, or what it extends. The compiler's
   * own bridge to what it extends is not written by anybody.
   */
  private static boolean goesThrough(JavaClass command) {
    for (JavaClass c = command; c != null; c = c.getRawSuperclass().orElse(null)) {
      if (c.getMethods().stream()
          .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC))
          .anyMatch(m -> m.getName().equals("execute"))) {
        return c.getMethodCallsFromSelf().stream()
            .anyMatch(
                call ->
                    call.getTargetOwner().getName().equals(DOOR)
                        && THROUGH.contains(call.getName()));
      }
    }
    return false;
  }
}
