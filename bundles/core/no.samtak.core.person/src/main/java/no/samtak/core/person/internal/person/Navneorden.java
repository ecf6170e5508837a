// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import java.text.Collator;
import java.util.Comparator;
import java.util.function.Function;
import no.samtak.platform.api.text.Language;

/** People by last name, as Norwegians sort: æ, ø, å last. */
final class Navneorden {
  private Navneorden() {}

  static <T> Comparator<T> av(Function<T, Personalia> personalia) {
    Collator norsk = Collator.getInstance(Language.NB.locale());
    return (a, b) -> norsk.compare(personalia.apply(a).sortert(), personalia.apply(b).sortert());
  }
}
