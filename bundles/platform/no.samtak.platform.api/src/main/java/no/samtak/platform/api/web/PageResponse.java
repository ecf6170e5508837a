// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What a {@link Page} answers. */
public sealed interface PageResponse {

  /**
   * A template of the page's bundle with its model. The platform adds the frame, the menu, {@code
   * t(key)} for texts, {@code csrf}, {@code errors} and the formats of numbers and dates.
   *
   * @param template name below {@code web/templates/}, without ending
   * @param title what the tab says, before "– Samtak"
   * @param model what the template needs; values are records, lists, maps, texts and numbers
   */
  record View(String template, Text title, Map<String, Object> model) implements PageResponse {
    public View {
      model = Map.copyOf(model);
    }
  }

  /**
   * To another page (303), with a receipt to show there.
   *
   * @param path from the root, such as {@code /levanger/oppslag}
   * @param receipt what went well, or null
   */
  record Redirect(String path, @Nullable Text receipt) implements PageResponse {}

  /** A file, written while it is sent. */
  record Download(String filename, String mediaType, Body body) implements PageResponse {}

  /** Writes a download. */
  @FunctionalInterface
  interface Body {
    void writeTo(OutputStream out) throws IOException;
  }
}
