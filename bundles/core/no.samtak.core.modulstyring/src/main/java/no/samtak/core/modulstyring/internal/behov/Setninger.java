// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.behov;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Texts;

/** Why a module, or a kind of service, is wanted or not, in sentences. */
public final class Setninger {
  private static final Texts TEKSTER = Texts.of(Setninger.class.getClassLoader());

  private Setninger() {}

  /** Why the module is wanted in the kommune, or not. */
  public static Phrase modul(Kommunebilde bilde, Modulfakta modul) {
    if (!bilde.kjent()) {
      return TEKSTER.phrase("grunn.ukjent");
    }
    List<Onske> onsker = bilde.onsker(modul);
    if (!onsker.isEmpty()) {
      return onsket(bilde.navn(), onsker);
    }
    if (modul.gir().isEmpty()) {
      return TEKSTER.phrase("grunn.girIngen");
    }
    Optional<Modulfakta> annen = bilde.istedenfor(modul);
    if (annen.isPresent()) {
      return TEKSTER.phrase("grunn.annen", annen.get().navn(), bilde.navn());
    }
    return TEKSTER.phrase(
        modul.aktiv() && modul.rad() != null && modul.rad().apnetUtenTiltak()
            ? "grunn.utenTiltak"
            : "grunn.ingen",
        bilde.navn());
  }

  /** Why the kind is wanted in the kommune, or not. */
  static Phrase slag(Kommunebilde bilde, String slag, List<String> moduler, List<Onske> onsker) {
    List<Onske> naa = onsker.stream().filter(Onske::gjelder).toList();
    Phrase hvorfor =
        naa.isEmpty() ? TEKSTER.phrase("grunn.slagIngen", bilde.navn()) : onsket(bilde.navn(), naa);
    return moduler.isEmpty() ? TEKSTER.phrase("grunn.ingenModul", slag, hvorfor) : hvorfor;
  }

  /** Wanted because of these, until the last of them has no money. */
  public static Phrase onsket(String kommune, List<Onske> onsker) {
    LocalDate til = Kommunebilde.slutt(onsker);
    if (til != null) {
      return TEKSTER.phrase("grunn.onsketTil", kommune, navn(onsker), Formats.date(til));
    }
    List<Onske> uten = onsker.stream().filter(o -> o.til() == null).toList();
    return onsker.size() == 1
        ? TEKSTER.phrase("grunn.onsket", kommune, navn(onsker))
        : TEKSTER.phrase("grunn.onsketUten", kommune, navn(onsker), navn(uten));
  }

  /** The names: "A, B og C", or "A, B, C og 4 til". */
  public static Phrase navn(List<Onske> onsker) {
    List<String> navn = onsker.stream().map(Onske::tiltak).toList();
    return switch (navn.size()) {
      case 0 -> sprak -> "";
      case 1 -> sprak -> navn.get(0);
      case 2, 3, 4 ->
          TEKSTER.phrase(
              "og", String.join(", ", navn.subList(0, navn.size() - 1)), navn.get(navn.size() - 1));
      default -> TEKSTER.phrase("ogTil", String.join(", ", navn.subList(0, 3)), navn.size() - 3);
    };
  }
}
