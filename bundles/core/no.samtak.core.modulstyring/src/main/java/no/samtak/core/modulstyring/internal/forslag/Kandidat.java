// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.forslag;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import no.samtak.core.modulstyring.internal.behov.Kommunebilde;
import no.samtak.core.modulstyring.internal.behov.Modulfakta;
import no.samtak.core.modulstyring.internal.behov.Onske;
import no.samtak.core.modulstyring.internal.behov.Setninger;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Texts;

/**
 * What follows for a module from the tiltak of a kommune and their money. Computed from one picture
 * of it; asks nobody.
 *
 * @param modul short name
 * @param handling APNE or STENG
 * @param fra the business date from which
 * @param grunn why, in a sentence
 * @param grunnlag fingerprint of the tiltak that it stands on, and of their ends where those matter
 * @param naer whether it is near enough to be proposed; otherwise it only stands in the calendar
 */
public record Kandidat(
    String modul, Handling handling, LocalDate fra, Phrase grunn, String grunnlag, boolean naer) {
  private static final Texts TEKSTER = Texts.of(Kandidat.class.getClassLoader());

  /** All that follows in the kommune, by day and module; nothing where not all is known. */
  public static List<Kandidat> alle(Kommunebilde bilde) {
    List<Kandidat> alle = new ArrayList<>();
    if (bilde.kjent()) {
      for (Modulfakta modul : bilde.moduler()) {
        if (modul.aktiv()) {
          steng(bilde, modul, alle);
        } else {
          apne(bilde, modul, alle);
        }
      }
    }
    alle.sort(Comparator.comparing(Kandidat::fra).thenComparing(Kandidat::modul));
    return alle;
  }

  private static void steng(Kommunebilde bilde, Modulfakta modul, List<Kandidat> alle) {
    List<Onske> onsker = bilde.onsker(modul);
    if (onsker.isEmpty()) {
      boolean utenTiltak = modul.rad() != null && modul.rad().apnetUtenTiltak();
      if (!utenTiltak && !modul.gir().isEmpty()) {
        alle.add(
            new Kandidat(
                modul.navn(),
                Handling.STENG,
                bilde.idag(),
                Setninger.modul(bilde, modul),
                avtrykk("STENG uten", bilde.krever(modul), Grad.TILSTAND),
                true));
      }
      return;
    }
    LocalDate slutt = Kommunebilde.slutt(onsker);
    if (slutt == null) {
      return;
    }
    LocalDate dagenEtter = slutt.plusDays(1);
    alle.add(
        new Kandidat(
            modul.navn(),
            Handling.STENG,
            dagenEtter.isBefore(bilde.idag()) ? bilde.idag() : dagenEtter,
            TEKSTER.phrase("forslag.steng", Setninger.navn(onsker), Formats.date(slutt)),
            avtrykk("STENG", onsker, Grad.SLUTT),
            !slutt.isAfter(bilde.idag().plusMonths(bilde.varselMaaneder()))));
  }

  private static void apne(Kommunebilde bilde, Modulfakta modul, List<Kandidat> alle) {
    List<Onske> onsker = bilde.onsker(modul);
    if (!onsker.isEmpty()) {
      // To open for money that has ended already is nobody's wish.
      if (onsker.stream().anyMatch(o -> harPenger(o, bilde.idag()))) {
        alle.add(
            new Kandidat(
                modul.navn(),
                Handling.APNE,
                bilde.idag(),
                Setninger.onsket(bilde.navn(), onsker),
                avtrykk("APNE", onsker, Grad.NAVN),
                true));
      }
      return;
    }
    bilde.planlagte(modul).stream()
        .filter(o -> o.fra() != null && harPenger(o, bilde.idag()))
        .min(Comparator.comparing(o -> o.fra() == null ? LocalDate.MAX : o.fra()))
        .ifPresent(forste -> alle.add(planlagt(bilde, modul, forste)));
  }

  private static Kandidat planlagt(Kommunebilde bilde, Modulfakta modul, Onske forste) {
    LocalDate fra = forste.fra() == null ? bilde.idag() : forste.fra();
    return new Kandidat(
        modul.navn(),
        Handling.APNE,
        fra.isBefore(bilde.idag()) ? bilde.idag() : fra,
        TEKSTER.phrase("forslag.apnePlanlagt", forste.tiltak(), Formats.date(fra)),
        avtrykk("APNE planlagt", List.of(forste), Grad.START),
        !fra.isAfter(bilde.idag().plusMonths(bilde.varselMaaneder())));
  }

  private static boolean harPenger(Onske o, LocalDate idag) {
    LocalDate til = o.til();
    return til == null || !til.isBefore(idag);
  }

  private enum Grad {
    NAVN,
    START,
    SLUTT,
    TILSTAND
  }

  private static String avtrykk(String hva, List<Onske> onsker, Grad grad) {
    List<String> deler = new ArrayList<>();
    for (Onske o : onsker) {
      deler.add(
          o.tiltakId()
              + switch (grad) {
                case NAVN -> "";
                case START -> "=" + o.fra();
                case SLUTT -> "=" + o.til();
                case TILSTAND -> "=" + o.tilstand();
              });
    }
    deler.sort(Comparator.naturalOrder());
    byte[] tekst = (hva + "|" + String.join("|", deler)).getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(tekst));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
