// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soknad;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.tilskudd.internal.felles.Kilde;
import no.samtak.core.tilskudd.internal.felles.Pengeslag;
import org.jspecify.annotations.Nullable;

/**
 * Applications as the source {@code soknader} states them. Read anew each time: nothing of a source
 * is copied into the register before a person takes it over.
 */
final class Kildesoknader {
  private static final String FIL = "soknader";
  private static final int MAKS = 4000;
  private static final Pattern ENKEL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  private Kildesoknader() {}

  /** By the source's own id, in its order. */
  static Map<String, Soknad> av(Kilder kilder) {
    Map<String, Soknad> soknader = new LinkedHashMap<>();
    for (Kilderad rad : kilder.rader(FIL)) {
      String nokkel = rad.har("id") ? rad.celle("id").strip() : "rad-" + rad.nummer();
      soknader.put(nokkel, av(nokkel, rad));
    }
    return soknader;
  }

  private static Soknad av(String nokkel, Kilderad rad) {
    BigDecimal tilsagn = Kilde.belop(rad, "tilsagn_kr");
    LocalDate sendt = Kilde.dag(rad, "soknadsdato");
    LocalDate svar = Kilde.dag(rad, "svardato");
    List<String> merknader = new ArrayList<>();
    if (rad.har("merknad")) {
      merknader.add(rad.celle("merknad").strip());
    }
    // What cannot be read as a day or an amount is not thrown away.
    ulest(rad, "soknadsdato", sendt, merknader);
    ulest(rad, "soknadsbelop_kr", Kilde.belop(rad, "soknadsbelop_kr"), merknader);
    ulest(rad, "svardato", svar, merknader);
    ulest(rad, "tilsagn_kr", tilsagn, merknader);
    String formal = rad.celle("formal").strip();
    Soknadsinnhold innhold =
        new Soknadsinnhold(
            rad.celle("instans").strip(),
            "",
            formal,
            Pengeslag.nevntI(formal),
            Arrays.stream(rad.celle("delprosjekter").split("\\|"))
                .map(String::strip)
                .filter(d -> !d.isEmpty())
                .toList(),
            null,
            List.of(),
            sendt,
            Kilde.belop(rad, "soknadsbelop_kr"),
            tilstand(tilsagn),
            svar,
            tilsagn,
            null,
            null,
            null,
            String.join("; ", merknader),
            List.of(),
            List.of(),
            List.of());
    return new Soknad(id(nokkel), innhold, "", nokkel, tekst(rad), false, 0);
  }

  /** A source that lists an application has sent it, whether it says when or not. */
  private static Soknadstilstand tilstand(@Nullable BigDecimal tilsagn) {
    if (tilsagn == null) {
      return Soknadstilstand.SENDT;
    }
    return tilsagn.signum() == 0 ? Soknadstilstand.AVSLAG : Soknadstilstand.TILSAGN;
  }

  private static void ulest(
      Kilderad rad, String kolonne, @Nullable Object lest, List<String> merknader) {
    if (lest == null && rad.har(kolonne)) {
      merknader.add(kolonne + ": " + rad.celle(kolonne).strip());
    }
  }

  private static String id(String nokkel) {
    return Soknad.FRA_KILDEN
        + (ENKEL.matcher(nokkel).matches()
            ? nokkel
            : UUID.nameUUIDFromBytes(nokkel.getBytes(StandardCharsets.UTF_8)).toString());
  }

  /** All that the row says, to tell later whether it says something else. */
  private static String tekst(Kilderad rad) {
    String tekst =
        new TreeMap<>(rad.celler())
            .entrySet().stream()
                .filter(c -> !c.getValue().isEmpty())
                .map(c -> c.getKey() + "=" + c.getValue())
                .collect(Collectors.joining("\n"));
    return tekst.length() <= MAKS ? tekst : tekst.substring(0, MAKS);
  }
}
