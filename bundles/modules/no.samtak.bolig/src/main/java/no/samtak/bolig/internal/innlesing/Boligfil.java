// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.innlesing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.Opplysninger;
import no.samtak.platform.api.table.Column;
import no.samtak.platform.api.table.TableShape;
import org.jspecify.annotations.Nullable;

/**
 * The one shape of a register of dwellings, out and in: its columns, and what each holds of a
 * dwelling. What goes out can come in again, and is the same.
 */
public enum Boligfil {
  OBJEKTNUMMER("objektnummer", Opplysninger::objektnummer),
  GATE("gate", Opplysninger::gate),
  HUSNUMMER("husnummer", Opplysninger::husnummer),
  BOKSTAV("bokstav", Opplysninger::bokstav),
  POSTNUMMER("postnummer", Opplysninger::postnummer),
  POSTSTED("poststed", Opplysninger::poststed),
  MATRIKKEL("matrikkel", Opplysninger::matrikkel),
  BRUKSENHET("bruksenhet", Opplysninger::bruksenhet),
  AREAL("areal", Opplysninger::areal),
  ROM("rom", Opplysninger::rom),
  ETASJE("etasje", Opplysninger::etasje),
  EIERFORM("eierform", Opplysninger::eierform),
  EIER("eier", Opplysninger::eier),
  INNLEID_TIL("innleidTil", Opplysninger::innleidTil),
  HUSSTAND("husstand", Opplysninger::husstand),
  BINDING_GRUPPE("bindingGruppe", Opplysninger::bindingGruppe),
  BINDING_TILSKUDD("bindingTilskudd", Opplysninger::bindingTilskudd),
  BINDING_TIL("bindingTil", Opplysninger::bindingTil),
  ADKOMST("adkomst", Opplysninger::adkomst),
  VARSEL("varsel", Opplysninger::varsel),
  VARSEL_TIL("varselTil", Opplysninger::varselTil),
  MERKNAD("merknad", Opplysninger::merknad),
  /** The state of a dwelling that is new; of one that is there, it is passed over. */
  UTLEIE("utleie", null),
  /** As {@link #UTLEIE}. */
  KLARGJORING("klargjoring", null);

  /** A column that is left out would empty what is there; only these say nothing of that. */
  private static final List<Boligfil> VALGFRIE = List.of(UTLEIE, KLARGJORING);

  private final String felt;
  private final @Nullable Function<Opplysninger, ? extends @Nullable Object> verdi;

  Boligfil(String felt, @Nullable Function<Opplysninger, ? extends @Nullable Object> verdi) {
    this.felt = felt;
    this.verdi = verdi;
  }

  /** The column's name in the file: {@code innleid_til}. */
  public String kolonne() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The same thing's name in REST and in forms: {@code innleidTil}. */
  public String felt() {
    return felt;
  }

  /** The shape that a file must have. */
  public static TableShape form() {
    return new TableShape(
        Arrays.stream(values()).map(Boligfil::kolonne).toList(),
        VALGFRIE.stream().map(Boligfil::kolonne).toList());
  }

  /** The columns of the file that goes out. */
  public static List<Column> kolonner() {
    return Arrays.stream(values()).map(k -> new Column(k.kolonne(), k.kolonne())).toList();
  }

  /** A dwelling's row. */
  public static List<?> celler(Boenhet boenhet) {
    List<@Nullable Object> celler = new ArrayList<>();
    for (Boligfil kolonne : values()) {
      celler.add(
          switch (kolonne) {
            case UTLEIE -> boenhet.utleie().name();
            case KLARGJORING -> boenhet.klargjoring().name();
            default -> kolonne.verdi(boenhet.opplysninger());
          });
    }
    return celler;
  }

  /** What the column holds of a dwelling; null where nothing is stated, and for the states. */
  @Nullable Object verdi(Opplysninger opplysninger) {
    Object funnet = verdi == null ? null : verdi.apply(opplysninger);
    if (funnet instanceof Enum<?> e) {
      return e.name();
    }
    return "".equals(funnet) ? null : funnet;
  }

  /** As it stands in the file. */
  String tekst(Opplysninger opplysninger) {
    Object funnet = verdi(opplysninger);
    if (funnet instanceof BigDecimal tall) {
      return tall.stripTrailingZeros().toPlainString();
    }
    return funnet instanceof LocalDate dag
        ? dag.toString()
        : funnet == null ? "" : funnet.toString();
  }
}
