// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.module;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The modules of this node, whether they are in or not. Answers from memory. */
@ProviderType
public interface ModuleCatalog {
  /** What the node knows, by name. */
  List<KnownModule> modules();

  /** The module of that name. */
  default Optional<KnownModule> module(String name) {
    return modules().stream().filter(m -> m.name().equals(name)).findFirst();
  }

  /**
   * Names of the modules that something was decided of before this node was started: those that it
   * had, in or out, when it began. Modules that have come in since are not among them.
   */
  default Set<String> fromBefore() {
    return Set.of();
  }

  /**
   * A module.
   *
   * @param name short name
   * @param title its name for people, as its file gives it
   * @param presence how it stands on this node
   * @param version the installed version; null where none is
   * @param serves the kinds of service it gives ({@link Serves}); of what is not installed, as its
   *     newest file says
   */
  record KnownModule(
      String name, String title, Presence presence, @Nullable String version, Set<String> serves) {
    public KnownModule {
      serves = Set.copyOf(serves);
    }
  }

  /** How a module stands on the node. */
  enum Presence {
    /** Runs, and has all it asks for. */
    RUNNING,
    /** Runs, and something that it asks for is missing. */
    INCOMPLETE,
    /** Installed, does not run. */
    STOPPED,
    /** Was in, is taken out. */
    OUT,
    /** Has a file, never was in. */
    AVAILABLE
  }
}
