// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal.page;

import java.util.List;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.StartCard;
import no.samtak.platform.web.internal.render.PageTexts;

/** The cards of all bundles, for a front page. */
@FunctionalInterface
public interface Cards {
  /** What the cards that the user may see have to say, in the cards' order. */
  List<Given<StartCard.Content>> content(PageRequest request, PagePath.Scope scope);

  /**
   * Something of a bundle, with the texts to tell it in.
   *
   * @param <T> what it is
   */
  record Given<T>(T value, PageTexts texts) {
    String tell(PageRequest request, Text text) {
      return texts.get(request.language(), text);
    }
  }

  /** A page that the user can go to, as the menu has it. */
  record Way(String text, String path, String icon) {}
}
