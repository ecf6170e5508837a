// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.samme;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.samtak.core.tiltak.internal.innlesing.Filtype;
import no.samtak.core.tiltak.internal.tiltak.Sortering;

/**
 * A name of a tiltak as a row of a source states it.
 *
 * @param fil kind of file
 * @param sted where in it
 * @param tiltakId the slug of the row
 * @param navn as stated
 * @param referanse to a place of the plan; empty = none
 * @param antatt whether who made the file only presumes that the slug is right
 * @param finnes whether the row says that the tiltak exists
 */
public record Kildenavn(
    String fil,
    String sted,
    String tiltakId,
    String navn,
    String referanse,
    boolean antatt,
    boolean finnes) {
  private static final int MAKS_SLUG = 56;

  /** From a row of the kind of file, by column. */
  public static Kildenavn av(Filtype fil, Map<String, String> rad) {
    String sted = rad.getOrDefault("kilderad", rad.getOrDefault("nr", ""));
    String ref = rad.getOrDefault("beskrivelse_ref", rad.getOrDefault("ref", ""));
    return new Kildenavn(
        fil.slug(),
        sted,
        rad.getOrDefault("tiltak_id", ""),
        rad.getOrDefault("tiltak", "").strip(),
        ref.strip(),
        rad.getOrDefault("samme_som_sikkerhet", "").equals("antatt"),
        rad.getOrDefault("status", "").equals("eksisterende"));
  }

  /** The proposal that the row is, the same as long as file, place, slug and name are. */
  public String id(String kommune) {
    return id(kommune, fil + "|" + sted + "|" + tiltakId, navn);
  }

  static String id(String kommune, String ene, String andre) {
    return UUID.nameUUIDFromBytes(
            (kommune + "|" + ene + "|" + andre).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  /** The name without case, spaces, accents and signs. */
  static String foldet(String navn) {
    return Sortering.nokkel(navn).replace(" ", "");
  }

  /** A slug of a name, as the sources make them: æ and å as a, ø as o. */
  public static String slug(String navn) {
    String enkel =
        Normalizer.normalize(
                navn.toLowerCase(Locale.ROOT).replace('æ', 'a').replace('ø', 'o').replace('å', 'a'),
                Normalizer.Form.NFD)
            .replaceAll("[^a-z0-9]+", " ")
            .strip()
            .replace(' ', '-');
    String kort = enkel.length() > MAKS_SLUG ? enkel.substring(0, MAKS_SLUG) : enkel;
    return kort.isEmpty() ? "tiltak" : kort.replaceAll("-$", "");
  }
}
