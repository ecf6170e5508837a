// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.harness;

import static org.assertj.core.api.Assertions.assertThat;

/** Takes modules in and out as the operator does, in the shell. */
public final class Modules {
  private Modules() {}

  /** Installs a module from the distribution's shelf. */
  public static void in(Node node, String module) {
    String printed = node.shell("samtak:modul-inn " + module + " --grunn test");
    assertThat(Http.as(node, "saksbehandler").status("/api/v1/levanger/" + module))
        .as(printed)
        .isEqualTo(200);
  }

  /** Takes a module out; its data stay. */
  public static void out(Node node, String module) {
    String printed = node.shell("samtak:modul-ut " + module + " --grunn test");
    assertThat(Http.as(node, "saksbehandler").status("/api/v1/levanger/" + module))
        .as(printed)
        .isEqualTo(503);
  }
}
