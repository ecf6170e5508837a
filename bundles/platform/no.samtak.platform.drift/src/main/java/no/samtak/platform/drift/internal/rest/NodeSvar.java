// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.rest;

import java.time.Instant;
import java.util.List;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.drift.internal.node.Nodemodul;
import no.samtak.platform.drift.internal.node.Nodetjeneste.Oversikt;
import org.jspecify.annotations.Nullable;

/** A node with its modules; {@code hvorfor} is what its health checks say where not all is well. */
public record NodeSvar(NodeRad node, List<String> hvorfor, List<ModulPaaNode> moduler) {
  private static final Texts TEXTS = Texts.of(NodeSvar.class.getClassLoader());

  public NodeSvar {
    hvorfor = List.copyOf(hvorfor);
    moduler = List.copyOf(moduler);
  }

  /**
   * A module as it stands on the node; {@code avvik} says what is not as wanted, {@code hvorfor}
   * why it could not be made so. Both are left out where all is as wanted.
   */
  public record ModulPaaNode(
      String modul,
      String tittel,
      String tilstand,
      @Nullable String versjon,
      Instant siden,
      @Nullable String avvik,
      @Nullable String hvorfor) {
    static ModulPaaNode of(Nodemodul m) {
      return new ModulPaaNode(
          m.modul(),
          m.tittel(),
          m.tilstand().name(),
          m.versjon(),
          m.siden(),
          tekst(m.avvik()),
          tekst(m.hvorfor()));
    }
  }

  static NodeSvar of(Oversikt o) {
    return new NodeSvar(
        NodeRad.of(o),
        o.rad().bilde().hvorfor(),
        o.moduler().stream().map(ModulPaaNode::of).toList());
  }

  private static @Nullable String tekst(@Nullable Text text) {
    return text == null ? null : TEXTS.get(Language.NB, text);
  }
}
