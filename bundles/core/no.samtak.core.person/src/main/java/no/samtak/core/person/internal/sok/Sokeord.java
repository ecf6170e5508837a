// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.sok;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.samtak.core.person.internal.person.Personalia;
import org.jspecify.annotations.Nullable;

/**
 * What a person is found by, in clear: never stored so. Beginnings of names are cut to two lengths,
 * so that a search is by the longest of them and sorted out after opening.
 */
public final class Sokeord {
  /** As many marks has every person; what is missing is filled up with marks of nothing. */
  public static final int ANTALL = 12;

  private static final int KORT = 3;
  private static final int LANG = 6;
  private static final int NAVNEORD = 5;

  private Sokeord() {}

  /** At most {@value #ANTALL} words that find the person. */
  public static List<String> av(Personalia p) {
    Set<String> ord = new LinkedHashSet<>();
    if (!p.identitetsnummer().isEmpty()) {
      ord.add(nummer(p.identitetsnummer()));
    }
    String likhet = likhet(p);
    if (likhet != null) {
      ord.add(likhet);
    }
    List<String> navn = new ArrayList<>(Folding.ord(p.etternavn()));
    navn.addAll(Folding.ord(p.fornavn()));
    navn.addAll(Folding.ord(p.kode()));
    navn.addAll(Folding.ord(p.mellomnavn()));
    navn.stream()
        .distinct()
        .limit(NAVNEORD)
        .forEach(
            n -> {
              ord.add(navn(cut(n, KORT)));
              if (n.length() > KORT) {
                ord.add(navn(cut(n, LANG)));
              }
            });
    return ord.stream().limit(ANTALL).toList();
  }

  /** The word of an identity number. */
  public static String nummer(String identitetsnummer) {
    return "n:" + identitetsnummer;
  }

  /** The word that a folded beginning of a name is searched by. */
  public static String begynnelse(String foldet) {
    return navn(cut(foldet, foldet.length() >= LANG ? LANG : KORT));
  }

  /** The word that those with the same name and birth date share; null where one is not known. */
  public static @Nullable String likhet(Personalia p) {
    if (p.fodselsdato() == null || p.etternavn().isEmpty() || p.fornavn().isEmpty()) {
      return null;
    }
    return "l:"
        + String.join(" ", Folding.ord(p.fornavn()))
        + "|"
        + String.join(" ", Folding.ord(p.etternavn()))
        + "|"
        + p.fodselsdato();
  }

  private static String navn(String begynnelse) {
    return "b:" + begynnelse;
  }

  private static String cut(String ord, int lengde) {
    return ord.length() <= lengde ? ord : ord.substring(0, lengde);
  }
}
