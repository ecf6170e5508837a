// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.innlesing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samtak.bolig.internal.boenhet.Boenhetinnhold;
import no.samtak.bolig.internal.boenhet.Eierform;
import no.samtak.bolig.internal.boenhet.Klargjoring;
import no.samtak.bolig.internal.boenhet.Opplysninger;
import no.samtak.bolig.internal.boenhet.Utleie;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.table.TableError;
import no.samtak.platform.api.table.TableRow;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** From a row of the file to a dwelling; tells of everything that is wrong with it at once. */
final class Radleser {
  private static final Pattern HELTALL = Pattern.compile("-?\\d{1,9}");
  private static final Pattern TALL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

  private final TableRow rad;
  private final List<TableError> feil = new ArrayList<>();

  Radleser(TableRow rad) {
    this.rad = rad;
  }

  /** What is wrong; empty where {@link #les()} gave a row. */
  List<TableError> feil() {
    return feil;
  }

  @Nullable Rad les() {
    Boenhetinnhold innhold =
        new Boenhetinnhold(
            celle(Boligfil.OBJEKTNUMMER),
            celle(Boligfil.GATE),
            heltall(Boligfil.HUSNUMMER),
            celle(Boligfil.BOKSTAV),
            celle(Boligfil.POSTNUMMER),
            celle(Boligfil.POSTSTED),
            celle(Boligfil.MATRIKKEL),
            celle(Boligfil.BRUKSENHET),
            tall(Boligfil.AREAL),
            heltall(Boligfil.ROM),
            heltall(Boligfil.ETASJE),
            kode(Boligfil.EIERFORM, Eierform.values(), Eierform.KOMMUNAL),
            celle(Boligfil.EIER),
            dag(Boligfil.INNLEID_TIL),
            celle(Boligfil.MERKNAD),
            heltall(Boligfil.HUSSTAND),
            celle(Boligfil.BINDING_GRUPPE),
            celle(Boligfil.BINDING_TILSKUDD),
            dag(Boligfil.BINDING_TIL),
            celle(Boligfil.ADKOMST),
            celle(Boligfil.VARSEL),
            dag(Boligfil.VARSEL_TIL));
    Utleie utleie = kode(Boligfil.UTLEIE, Utleie.values(), Utleie.LEDIG);
    Klargjoring klargjoring =
        kode(Boligfil.KLARGJORING, Klargjoring.values(), Klargjoring.INSPEKSJON);
    boolean formen = feil.isEmpty();
    List<FieldError> regler = new ArrayList<>();
    Opplysninger rene = innhold.rene(regler);
    for (FieldError regel : regler) {
      Boligfil kolonne = av(regel.field());
      // What is no number or day is told once, and is not missing as well.
      if (formen || feil.stream().noneMatch(f -> f.column().equals(kolonne.kolonne()))) {
        meld(kolonne, regel.message());
      }
    }
    if (!feil.isEmpty() || utleie == null || klargjoring == null) {
      return null;
    }
    return new Rad(rad.number(), rene, utleie, klargjoring);
  }

  private static Boligfil av(String felt) {
    return Arrays.stream(Boligfil.values())
        .filter(k -> k.felt().equals(felt))
        .findFirst()
        .orElseThrow();
  }

  private String celle(Boligfil kolonne) {
    return rad.get(kolonne.kolonne()).strip();
  }

  private @Nullable Integer heltall(Boligfil kolonne) {
    String celle = celle(kolonne);
    if (celle.isEmpty()) {
      return null;
    }
    if (HELTALL.matcher(celle).matches()) {
      return Integer.valueOf(celle);
    }
    meld(kolonne, Text.of("bolig.fil.heltall"));
    return null;
  }

  private @Nullable BigDecimal tall(Boligfil kolonne) {
    String celle = celle(kolonne);
    if (celle.isEmpty()) {
      return null;
    }
    if (TALL.matcher(celle).matches()) {
      return new BigDecimal(celle);
    }
    meld(
        kolonne,
        TALL.matcher(celle.replace(',', '.')).matches()
            ? Text.of("bolig.fil.komma", celle.replace(',', '.'))
            : Text.of("bolig.fil.tall"));
    return null;
  }

  private @Nullable LocalDate dag(Boligfil kolonne) {
    String celle = celle(kolonne);
    if (celle.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(celle);
    } catch (DateTimeParseException e) {
      meld(kolonne, Text.of("bolig.fil.dato"));
      return null;
    }
  }

  private <E extends Enum<E>> @Nullable E kode(Boligfil kolonne, E[] koder, E utenVerdi) {
    String celle = celle(kolonne).toUpperCase(Locale.ROOT);
    if (celle.isEmpty()) {
      return utenVerdi;
    }
    for (E kode : koder) {
      if (kode.name().equals(celle)) {
        return kode;
      }
    }
    meld(
        kolonne,
        Text.of(
            "bolig.fil.kode",
            Arrays.stream(koder).map(Enum::name).collect(Collectors.joining(", "))));
    return null;
  }

  private void meld(Boligfil kolonne, Text melding) {
    String funnet = celle(kolonne);
    feil.add(
        new TableError(
            rad.number(),
            kolonne.kolonne(),
            funnet.length() > 80 ? funnet.substring(0, 79) + "…" : funnet,
            melding));
  }
}
