// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.forslag.Forslagstilstand;
import no.samtak.core.modulstyring.internal.forslag.Godkjenner;
import no.samtak.core.modulstyring.internal.forslag.Godkjenning;
import no.samtak.core.modulstyring.internal.forslag.Handling;
import no.samtak.core.modulstyring.internal.forslag.Opphav;
import no.samtak.core.modulstyring.internal.kalender.Planlagt;
import no.samtak.core.modulstyring.internal.tilstand.Modulstand;
import no.samtak.platform.api.module.ModuleCatalog.Presence;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** Puts proposals into words for one reader. */
final class Forslagstegner {
  private final Adgang adgang;
  private final User bruker;
  private final Sted sted;
  private final Navn navn;
  private final LocalDate idag;
  private final List<Modulstand> stander;
  private final Map<String, LocalDate> deaktiveres = new HashMap<>();

  /**
   * @param stander how the modules stand in every kommune that the reader covers, or in this one
   * @param planer what is to come there
   */
  Forslagstegner(
      Adgang adgang,
      User bruker,
      Sted sted,
      Navn navn,
      LocalDate idag,
      List<Modulstand> stander,
      List<Planlagt> planer) {
    this.adgang = adgang;
    this.bruker = bruker;
    this.sted = sted;
    this.navn = navn;
    this.idag = idag;
    this.stander = stander;
    for (Planlagt p : planer) {
      if (p.hva() == Planlagt.Hva.DEAKTIVERES && p.forslagId() != null) {
        deaktiveres.put(p.forslagId(), p.dato());
      }
    }
  }

  /** Whether it waits for the reader's yes. */
  boolean venterPaLeser(Forslag forslag) {
    return adgang.kanGodkjenne(forslag) != null;
  }

  Forslagsvisning tegn(Forslag f) {
    Godkjenner som = adgang.kanGodkjenne(f);
    boolean apent = f.tilstand().apent();
    Phrase venterPa = f.tilstand() == Forslagstilstand.VENTER_PA ? f.venterPa() : null;
    return new Forslagsvisning(
        f.id(),
        sted.forslag(f),
        sted.modul(f.kommune(), f.modul()),
        f.versjon(),
        over(f),
        tittel(f),
        Ord.setning(f.grunn()),
        Ord.farge(f.tilstand()),
        Ord.tilstand(f),
        Ord.farge(f.tilstand()),
        apent ? steg(f) : List.of(),
        stemmer(f, som),
        venterPa == null ? null : Ord.setning(venterPa),
        som != null,
        som == null ? hvorforIkke(f) : null,
        adgang.kanAvsla(f),
        adgang.kanTrekke(f),
        apent ? angre(f) : null,
        f.handling() != Handling.APNE,
        Text.of(
            "side.bekreft." + f.handling(),
            navn.modul(f.modul()),
            navn.kommune(f.kommune()),
            Formats.date(f.fra())),
        folge(f),
        historikk(f));
  }

  /** What it wants, in a sentence. */
  Text tittel(Forslag f) {
    String nokkel =
        "side.forslag.tittel."
            + f.handling()
            + (f.handling() == Handling.BYTT ? "" : "." + f.opphav());
    return Text.of(
        nokkel,
        navn.modul(f.modul()),
        navn.kommune(f.kommune()),
        Formats.date(f.fra()),
        nyttNavn(f));
  }

  private Phrase nyttNavn(Forslag f) {
    String ny = f.nyModul();
    return ny == null ? sprak -> "" : navn.modul(ny);
  }

  private static Text over(Forslag f) {
    return f.opphav() == Opphav.SYSTEM
        ? Text.of("side.forslag.over.SYSTEM", Formats.date(f.opprettet()))
        : Text.of("side.forslag.over.PERSON", Formats.date(f.opprettet()), f.opprettetAv());
  }

  private List<Forslagsvisning.Steg> steg(Forslag f) {
    String kommune = navn.kommune(f.kommune());
    Text fra = naar(f.fra());
    return switch (f.handling()) {
      case APNE -> {
        List<Forslagsvisning.Steg> steg = new ArrayList<>();
        if (!erInne(f.kommune(), f.modul())) {
          steg.add(steg("FORST", fra, "forst", kommune));
        }
        steg.add(steg("AKTIV", fra, "apnes", kommune));
        yield steg;
      }
      case STENG -> {
        LocalDate ut = deaktiveres.get(f.id());
        yield List.of(
            steg("SKRIVEBESKYTTET", fra, "leses", kommune),
            steg(
                "DEAKTIVERT",
                ut == null ? Text.of("side.steg.etterLesetid") : naar(ut),
                "borte",
                kommune),
            noden(f, kommune));
      }
      case BYTT ->
          List.of(
              new Forslagsvisning.Steg(
                  Text.of("side.steg.BYTTES", fra, navn.modul(f.modul()), nyttNavn(f)),
                  Text.of("side.steg.byttes", kommune, navn.modul(f.modul()), nyttNavn(f))),
              new Forslagsvisning.Steg(
                  Text.of("side.steg.TILTAK"), Text.of("side.steg.tiltak", kommune)));
    };
  }

  private static Forslagsvisning.Steg steg(String hva, Text naar, String betyr, String kommune) {
    return new Forslagsvisning.Steg(
        Text.of("side.steg." + hva, naar, kommune), Text.of("side.steg." + betyr, kommune));
  }

  /** What closing in one kommune does to the rest; other kommuner are named to operators only. */
  private Forslagsvisning.Steg noden(Forslag f, String kommune) {
    Text naar = Text.of("side.steg.NODEN");
    if (!sted.drift()) {
      return new Forslagsvisning.Steg(naar, Text.of("side.steg.noden.leder", kommune));
    }
    String andre =
        stander.stream()
            .map(Modulstand::status)
            .filter(s -> s.modul().equals(f.modul()) && !s.kommune().equals(f.kommune()))
            .filter(
                s ->
                    s.tilstand() == Modultilstand.AKTIV
                        || s.tilstand() == Modultilstand.SKRIVEBESKYTTET)
            .map(s -> navn.kommune(s.kommune()))
            .collect(Collectors.joining(", "));
    return new Forslagsvisning.Steg(
        naar,
        andre.isEmpty()
            ? Text.of("side.steg.noden.siste", kommune)
            : Text.of("side.steg.noden.andre", kommune, andre));
  }

  private boolean erInne(String kommune, String modul) {
    return stander.stream()
        .filter(s -> s.status().kommune().equals(kommune) && s.status().modul().equals(modul))
        .anyMatch(s -> s.tilstede() == Presence.RUNNING || s.tilstede() == Presence.INCOMPLETE);
  }

  private Text naar(LocalDate dato) {
    return dato.isAfter(idag) ? Ord.ordrett(Formats.date(dato)) : Text.of("side.steg.straks");
  }

  private List<Forslagsvisning.Stemme> stemmer(Forslag f, @Nullable Godkjenner som) {
    List<Forslagsvisning.Stemme> stemmer = new ArrayList<>();
    for (Godkjenner g : Godkjenner.values()) {
      Text hvem = Ord.godkjenner(g, navn.kommune(f.kommune()));
      Godkjenning ja =
          f.godkjenninger().stream().filter(x -> x.som() == g).findFirst().orElse(null);
      if (ja != null) {
        stemmer.add(
            new Forslagsvisning.Stemme(
                "ja",
                "ferdig",
                hvem,
                Text.of("side.stemme.ja", Formats.dateTime(ja.tid()), ja.av())));
      } else {
        String venter = f.mangler().contains(g) ? g == som ? "deg" : "venter" : "ingen";
        stemmer.add(
            new Forslagsvisning.Stemme("venter", "venter", hvem, Text.of("side.stemme." + venter)));
      }
    }
    return stemmer;
  }

  private @Nullable Text hvorforIkke(Forslag f) {
    boolean enAvDem =
        f.mangler().stream().anyMatch(g -> bruker.hasAny(g.rolle()))
            || bruker.hasAny(Godkjenner.OPERATOR.rolle(), Godkjenner.TJENESTELEDER.rolle());
    return enAvDem && f.tilstand().tilBehandling() && f.godkjentAv(bruker.id())
        ? Text.of("side.forslag.duHarGodkjent")
        : null;
  }

  private Text angre(Forslag f) {
    String nokkel = f.fra().isAfter(idag) ? "side.angre.til." : "side.angre.straks.";
    return Text.of(nokkel + f.handling(), Formats.date(f.fra().minusDays(1)));
  }

  private Text folge(Forslag f) {
    String kommune = navn.kommune(f.kommune());
    Text virkning =
        Text.of("side.folge." + f.handling(), navn.modul(f.modul()), kommune, nyttNavn(f));
    return f.mangler().size() > 1
        ? Text.of("side.folge.forste", virkning)
        : Text.of("side.folge.andre", virkning);
  }

  private List<Forslagsvisning.Hendelse> historikk(Forslag f) {
    List<Forslagsvisning.Hendelse> hendelser = new ArrayList<>();
    hendelser.add(
        new Forslagsvisning.Hendelse(
            f.opprettet(),
            Text.of("side.forslag.hendelse.FORESLATT"),
            hvem(f.opprettetAv()),
            Ord.stor(f.grunn())));
    f.godkjenninger().stream()
        .sorted(Comparator.comparing(Godkjenning::tid))
        .forEach(
            g ->
                hendelser.add(
                    new Forslagsvisning.Hendelse(
                        g.tid(),
                        Text.of("side.forslag.hendelse.GODKJENT." + g.som()),
                        hvem(g.av()),
                        null)));
    Instant avgjort = f.avgjort();
    Phrase avgjortGrunn = f.avgjortGrunn();
    if (avgjort != null) {
      hendelser.add(
          new Forslagsvisning.Hendelse(
              avgjort,
              Ord.tilstand(f.tilstand()),
              hvem(f.avgjortAv()),
              avgjortGrunn == null ? null : Ord.stor(avgjortGrunn)));
    }
    return hendelser;
  }

  private static Text hvem(String navn) {
    return navn.isEmpty() ? Text.of("side.samtak") : Ord.ordrett(navn);
  }
}
