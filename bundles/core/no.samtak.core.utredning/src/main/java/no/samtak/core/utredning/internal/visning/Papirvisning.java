// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.visning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samtak.core.utredning.internal.papir.Anbefaling;
import no.samtak.core.utredning.internal.papir.Linje;
import no.samtak.core.utredning.internal.papir.Linjeslag;
import no.samtak.core.utredning.internal.papir.Tallgruppe;
import no.samtak.core.utredning.internal.papir.Tekst;
import no.samtak.core.utredning.internal.papir.Tekstfelt;
import no.samtak.core.utredning.internal.papir.Tiltaksdel;
import no.samtak.core.utredning.internal.papir.Tiltakspapir;
import no.samtak.core.utredning.internal.papir.Vern;
import no.samtak.core.utredning.internal.register.Endring;
import no.samtak.core.utredning.internal.register.Papir;
import no.samtak.core.utredning.internal.register.Utredning;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A paper in words, in its own language, whoever reads it in whichever language: the same for the
 * page and for the files.
 */
public final class Papirvisning {
  /** More columns than this do not fit a sheet. */
  private static final int BREDDE = 3;

  /** More names than this make no sentence. */
  private static final int NAVNGITTE = 4;

  private static final Texts TEKSTER = Texts.of(Papirvisning.class.getClassLoader());

  private final Papir papir;
  private final Language sprak;

  /** Of a paper. */
  public Papirvisning(Papir papir) {
    this.papir = papir;
    this.sprak = papir.utredning().sprak();
  }

  /** The paper's title. */
  public String tittel() {
    return papir.utredning().tittel();
  }

  /** The day that it is made on. */
  public LocalDate dato() {
    return papir.utredning().dato();
  }

  /** Its language. */
  public Language sprak() {
    return sprak;
  }

  /** What it is: draft or finished, which edition, of which day. */
  public String status() {
    Utredning u = papir.utredning();
    Instant ferdig = u.ferdig();
    String dag = Formats.longDate(u.dato(), sprak);
    return ferdig == null
        ? t("utredning.papir.utkast", u.utgave(), dag)
        : t("utredning.papir.ferdig", u.utgave(), dag, Formats.date(ferdig), u.ferdigAv());
  }

  /** What to read when one reads nothing else, paragraph by paragraph; may be empty. */
  public List<String> sammendrag() {
    return papir.skrevetSammendrag().map(Papirvisning::avsnitt).orElse(List.of());
  }

  /** What the reader must know of the figures. */
  public String omTallene() {
    return t("utredning.papir.omTallene");
  }

  /** The heading of the decision table. */
  public String beslutningstittel() {
    return t("utredning.beslutning");
  }

  /** What the figures of a table are called. */
  public String ord(String nokkel) {
    return t("utredning.kolonne." + nokkel);
  }

  /** The tiltak, part by part. */
  public List<Tiltaksvisning> tiltak() {
    return papir.tiltak().stream()
        .map(
            p ->
                new Tiltaksvisning(
                    p.tiltakId(),
                    p.navn(),
                    anbefaling(p),
                    p.anbefaling() != null,
                    p.deler().stream().map(d -> del(p.tiltakId(), d)).toList()))
        .toList();
  }

  private String anbefaling(Tiltakspapir p) {
    Anbefaling anbefaling = p.anbefaling();
    return anbefaling == null
        ? t("utredning.anbefaling.mangler")
        : t("utredning.anbefaling." + anbefaling);
  }

  private Delvisning del(String tiltakId, Tiltaksdel del) {
    Tekstfelt felt = Tekstfelt.av(del.del());
    List<Delvisning.Tallrad> rader = new ArrayList<>();
    List<String> merknader = new ArrayList<>();
    for (Tallgruppe gruppe : del.tall()) {
      gruppe.linjer().forEach(l -> rader.add(rad(l, gruppe.overlapper())));
      Tallgruppe.Sum sum = gruppe.sum();
      if (sum != null) {
        rader.add(sum(gruppe, sum));
      }
      if (gruppe.overlapper()) {
        merknader.add(t("utredning.merknad.overlapper", navn(gruppe)));
      } else if (gruppe.sumErVernet()) {
        merknader.add(t("utredning.merknad.vernet", navn(gruppe)));
      }
    }
    return new Delvisning(
        felt.name().toLowerCase(Locale.ROOT),
        tiltakId + "-" + del.del().name().toLowerCase(Locale.ROOT),
        (del.del().ordinal() + 1) + ". " + t("utredning.felt." + felt),
        del.skrevet().map(Papirvisning::avsnitt).orElse(List.of()),
        del.av(Linjeslag.ORD).stream()
            .map(l -> new Delvisning.Opplysning(l.ledetekst(), l.ord(), l.kilde(), l.lenke()))
            .toList(),
        rader,
        merknader,
        del.av(Linjeslag.FORBEHOLD).stream().map(Linje::ord).toList(),
        del.mangler());
  }

  /** Divisions have names for machines; people know them by their parts. */
  private String navn(Tallgruppe gruppe) {
    String navn =
        gruppe.linjer().stream()
            .limit(NAVNGITTE)
            .map(l -> "«" + l.ledetekst() + "»")
            .collect(Collectors.joining(", "));
    int flere = gruppe.linjer().size() - NAVNGITTE;
    return flere > 0 ? t("utredning.merknad.flere", navn, flere) : navn;
  }

  private Delvisning.Tallrad rad(Linje linje, boolean overlapper) {
    return new Delvisning.Tallrad(
        linje.bidrag() + "-" + linje.nokkel(),
        linje.ledetekst(),
        overlapper ? t("utredning.merke.overlapper") : "",
        Tallord.verdi(linje, sprak),
        t("utredning.grad." + linje.grad()),
        linje.kilde(),
        linje.lenke(),
        false,
        linje.bidrag().equals("egne") ? linje.nokkel() : "");
  }

  private Delvisning.Tallrad sum(Tallgruppe gruppe, Tallgruppe.Sum sum) {
    return new Delvisning.Tallrad(
        "",
        t("utredning.sum", gruppe.linjer().size()),
        "",
        Tallord.verdi(sum, sprak),
        "",
        "",
        "",
        true,
        "");
  }

  /** The decision table, in as many parts as it takes to fit a sheet. */
  public List<Beslutningstabell> beslutning() {
    List<Beslutningstabell> tabeller = new ArrayList<>();
    List<Tiltakspapir> alle = papir.tiltak();
    for (int fra = 0; fra < alle.size(); fra += BREDDE) {
      tabeller.add(tabell(alle.subList(fra, Math.min(alle.size(), fra + BREDDE))));
    }
    return tabeller;
  }

  private Beslutningstabell tabell(List<Tiltakspapir> tiltak) {
    List<Beslutningstabell.Rad> rader =
        List.of(
            rad("kostnad", tiltak, null),
            rad("slutter", tiltak, null),
            rad("kommunalt", tiltak, Tekstfelt.VED_VIDEREFORING),
            rad("eksternt", tiltak, Tekstfelt.VED_AVSLUTNING),
            rad("avhengige", tiltak, null),
            rad("tapte", tiltak, null),
            new Beslutningstabell.Rad(
                t("utredning.beslutning.anbefaling"),
                tiltak.stream()
                    .map(
                        p ->
                            new Beslutningstabell.Celle(
                                List.of(new Beslutningstabell.Linjeord(anbefaling(p), "")),
                                "",
                                p.tiltakId()))
                    .toList()));
    return new Beslutningstabell(tiltak.stream().map(Tiltakspapir::navn).toList(), rader);
  }

  private Beslutningstabell.Rad rad(
      String rad, List<Tiltakspapir> tiltak, @Nullable Tekstfelt felt) {
    return new Beslutningstabell.Rad(
        t("utredning.beslutning." + rad),
        tiltak.stream()
            .map(
                p ->
                    new Beslutningstabell.Celle(
                        celle(rad, p, felt),
                        felt == null ? "" : felt.name().toLowerCase(Locale.ROOT),
                        p.tiltakId()))
            .toList());
  }

  private List<Beslutningstabell.Linjeord> celle(
      String rad, Tiltakspapir p, @Nullable Tekstfelt felt) {
    List<Beslutningstabell.Linjeord> linjer = new ArrayList<>();
    for (Linje linje : p.beslutning()) {
      if (linje.nokkel().startsWith(rad + ":")) {
        String verdi = Tallord.verdi(linje, sprak);
        linjer.add(
            new Beslutningstabell.Linjeord(
                linje.ledetekst().isEmpty() ? verdi : linje.ledetekst() + ": " + verdi,
                linje.ledetekst().isEmpty() ? "" : linje.lenke()));
      }
    }
    if (felt != null) {
      p.skrevet(felt)
          .map(Papirvisning::avsnitt)
          .orElse(List.of())
          .forEach(a -> linjer.add(new Beslutningstabell.Linjeord(a, "")));
    }
    if (linjer.isEmpty()) {
      linjer.add(new Beslutningstabell.Linjeord(t("utredning.beslutning.ingen"), ""));
    }
    return linjer;
  }

  /**
   * A change since the paper was finished, in words.
   *
   * @param tiltak its name
   * @param del the part's name
   * @param da as it was; empty = it was not there
   * @param naa as it is now; empty = it is not there any more
   */
  public record Endringsord(String tiltak, String del, String hva, String da, String naa) {}

  /** What has changed since the paper was finished, in words. */
  public List<Endringsord> endringer(List<Endring> endringer) {
    return endringer.stream()
        .map(
            e -> {
              Linje linje =
                  Optional.ofNullable(e.naa()).or(() -> Optional.ofNullable(e.da())).orElseThrow();
              Linje da = e.da();
              Linje naa = e.naa();
              return new Endringsord(
                  e.navn(),
                  t("utredning.felt." + linje.del()),
                  linje.ledetekst(),
                  da == null ? "" : Tallord.verdi(da, sprak),
                  naa == null ? "" : Tallord.verdi(naa, sprak));
            })
        .toList();
  }

  /** Whether some figure is protected, so that the paper has to say how. */
  public boolean harVernede() {
    return papir.tiltak().stream()
        .flatMap(p -> p.alleLinjer().stream())
        .anyMatch(l -> l.vern() != Vern.INGEN);
  }

  /** How small counts of people are protected. */
  public String omVern() {
    return t("utredning.papir.omVern");
  }

  /** A text by its lines; empty ones part paragraphs. */
  public static List<String> avsnitt(Tekst tekst) {
    return Arrays.stream(tekst.tekst().split("\n"))
        .map(String::strip)
        .filter(a -> !a.isEmpty())
        .toList();
  }

  private String t(String nokkel, Object... verdier) {
    return TEKSTER.get(sprak, nokkel, verdier);
  }
}
