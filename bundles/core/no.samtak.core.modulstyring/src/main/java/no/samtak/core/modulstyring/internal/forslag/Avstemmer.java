// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.forslag;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.ModulstyringConfig;
import no.samtak.core.modulstyring.internal.behov.BehovService;
import no.samtak.core.modulstyring.internal.behov.Kommunebilde;
import no.samtak.core.modulstyring.internal.behov.Modulfakta;
import no.samtak.core.modulstyring.internal.behov.Setninger;
import no.samtak.core.modulstyring.internal.dor.Hvem;
import no.samtak.core.modulstyring.internal.dor.Modulminne;
import no.samtak.core.modulstyring.internal.dor.Nodebytte;
import no.samtak.core.modulstyring.internal.persistence.Bokside;
import no.samtak.core.modulstyring.internal.persistence.Modulbok;
import no.samtak.core.modulstyring.internal.tekst.Ord;
import no.samtak.core.modulstyring.internal.tilstand.Modulikommune;
import no.samtak.core.modulstyring.internal.tilstand.Overgang;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a kommune to what follows from its tiltak and from what people have approved: proposes,
 * lets go of what has lost its basis, carries out what is due, or says what it waits for. May run
 * at any time, on any number of nodes and threads at once: each change looks again at what is
 * stored, alone, and is made once.
 */
@Component(service = Avstemmer.class, configurationPid = ModulstyringConfig.PID)
@Designate(ocd = ModulstyringConfig.class)
public final class Avstemmer {
  private static final Logger LOG = LoggerFactory.getLogger(Avstemmer.class);
  private static final Texts TEKSTER = Texts.of(Avstemmer.class.getClassLoader());

  private static final Set<Forslagstilstand> SAGT_NEI =
      EnumSet.of(Forslagstilstand.AVSLATT, Forslagstilstand.TRUKKET);

  /** Whoever has reopened what was closed on this basis has answered it, too. */
  private static final Set<Forslagstilstand> BESVART =
      EnumSet.of(Forslagstilstand.AVSLATT, Forslagstilstand.TRUKKET, Forslagstilstand.UTFORT);

  private final Modulbok bok;
  private final Modulminne minne;
  private final BehovService behov;
  private final Hindringer hindringer;
  private final Hvem hvem;
  private final int lesetidMaaneder;

  /** With the bundle's settings. */
  @Activate
  public Avstemmer(
      @Reference Modulbok bok,
      @Reference Modulminne minne,
      @Reference BehovService behov,
      @Reference Hindringer hindringer,
      @Reference Hvem hvem,
      ModulstyringConfig config) {
    this(bok, minne, behov, hindringer, hvem, config.lesetidMaaneder());
  }

  private Avstemmer(
      Modulbok bok,
      Modulminne minne,
      BehovService behov,
      Hindringer hindringer,
      Hvem hvem,
      int lesetidMaaneder) {
    this.bok = bok;
    this.minne = minne;
    this.behov = behov;
    this.hindringer = hindringer;
    this.hvem = hvem;
    this.lesetidMaaneder = lesetidMaaneder;
  }

  /** With so many months for reading, outside the framework. */
  public static Avstemmer med(
      Modulbok bok,
      Modulminne minne,
      BehovService behov,
      Hindringer hindringer,
      Hvem hvem,
      int lesetidMaaneder) {
    return new Avstemmer(bok, minne, behov, hindringer, hvem, lesetidMaaneder);
  }

  /** The business date from which a module that is SKRIVEBESKYTTET is to be deactivated. */
  public @Nullable LocalDate deaktiveresFra(@Nullable Modulikommune rad) {
    LocalDate lukket = rad == null ? null : rad.lukketFra();
    return lukket == null ? null : lukket.plusMonths(lesetidMaaneder);
  }

  /** How many months a module that is closed to changes can still be read. */
  public int lesetidMaaneder() {
    return lesetidMaaneder;
  }

  /** Does all that is to be done in the kommune now. */
  public void avstem(String kommune) {
    minne.oppdater();
    if (!minne.lest()) {
      return;
    }
    hvem.somSystem(
        kommune,
        () -> {
          Kommunebilde bilde = behov.bilde(kommune);
          if (onsket(bilde)) {
            bilde = behov.bilde(kommune);
          }
          deaktiver(utfor(bilde, foreslaa(bilde)));
          return kommune;
        });
  }

  /** What was opened for no tiltak, and is wanted by one now, is as any other from here on. */
  private boolean onsket(Kommunebilde bilde) {
    String kommune = bilde.kommune();
    boolean endret = false;
    for (Modulfakta modul : bilde.moduler()) {
      if (modul.aktiv()
          && modul.rad() != null
          && modul.rad().apnetUtenTiltak()
          && !bilde.onsker(modul).isEmpty()) {
        endret |=
            skriv(
                    side ->
                        side.finn(kommune, modul.navn())
                                .filter(Modulikommune::apnetUtenTiltak)
                                .isEmpty()
                            ? null
                            : side.onskes(kommune, modul.navn()),
                    m -> AccessEntry.ok("onsket", "modul", modul.navn()))
                .isPresent();
      }
    }
    return endret;
  }

  /** Makes what proposals are missing, ends what is obsolete; gives back those that are open. */
  private List<Forslag> foreslaa(Kommunebilde bilde) {
    String kommune = bilde.kommune();
    List<Kandidat> kandidater = Kandidat.alle(bilde);
    List<Forslag> apne = bok.apne(kommune);
    boolean endret = false;
    for (Forslag f : apne) {
      Phrase hvorfor = foreldet(bilde, kandidater, f);
      if (hvorfor != null) {
        endret = true;
        skriv(
                side ->
                    side.forslag(kommune, f.id()).filter(n -> n.versjon() == f.versjon()).isEmpty()
                        ? null
                        : side.slutt(f, Forslagstilstand.FORELDET, "", hvorfor, hvem.naa()),
                n -> AccessEntry.ok("foreld", "modulforslag", f.id()))
            .ifPresent(
                n -> LOG.info("{} of {} in {} is obsolete", f.handling(), f.modul(), kommune));
      }
    }
    if (endret) {
      apne = bok.apne(kommune);
    }
    for (Kandidat k : kandidater) {
      if (k.naer() && apne.stream().noneMatch(f -> gjelder(f, k)) && !besvart(kommune, k)) {
        endret = true;
        foreslaa(kommune, k);
      }
    }
    return endret ? bok.apne(kommune) : apne;
  }

  private void foreslaa(String kommune, Kandidat k) {
    Forslag nytt =
        new Forslag(
            Ids.next(),
            kommune,
            k.handling(),
            k.modul(),
            null,
            k.fra(),
            Ord.av(k.grunn()),
            Opphav.SYSTEM,
            "",
            hvem.naa(),
            k.grunnlag(),
            List.of(),
            Forslagstilstand.VENTER,
            null,
            "",
            null,
            null,
            0);
    skriv(
            side ->
                side.apent(kommune, k.modul(), k.handling()).isPresent()
                    ? null
                    : side.legg(nytt, ""),
            f -> AccessEntry.ok("foresla", "modulforslag", f.id()))
        .ifPresent(
            f ->
                LOG.info(
                    "{} of {} in {} is proposed from {}",
                    k.handling(),
                    k.modul(),
                    kommune,
                    k.fra()));
  }

  private static boolean gjelder(Forslag f, Kandidat k) {
    return f.modul().equals(k.modul()) && f.handling() == k.handling();
  }

  private boolean besvart(String kommune, Kandidat k) {
    return bok.avgjort(
        kommune,
        k.modul(),
        k.handling(),
        k.grunnlag(),
        k.handling() == Handling.STENG ? BESVART : SAGT_NEI);
  }

  /** Why the proposal stands on nothing any more; null where it still does. */
  private static @Nullable Phrase foreldet(
      Kommunebilde bilde, List<Kandidat> kandidater, Forslag f) {
    Optional<Modulfakta> modul = bilde.modul(f.modul());
    Modultilstand tilstand = modul.map(Kommunebilde::tilstand).orElse(Modultilstand.TILGJENGELIG);
    switch (f.handling()) {
      case APNE -> {
        if (tilstand == Modultilstand.AKTIV) {
          return TEKSTER.phrase("foreldet.apnet");
        }
      }
      case STENG -> {
        if (tilstand != Modultilstand.AKTIV) {
          return TEKSTER.phrase("foreldet.stengt");
        }
      }
      case BYTT -> {
        if (!Overgang.BYTTET_UT.kanSkjeI(tilstand)) {
          return TEKSTER.phrase("foreldet.stengt");
        }
      }
    }
    if (f.opphav() != Opphav.SYSTEM
        || !bilde.kjent()
        || modul.isEmpty()
        || modul.get().gir().isEmpty()) {
      // Nothing can be said of a module that this node does not know the kinds of.
      return null;
    }
    Kandidat naa = kandidater.stream().filter(k -> gjelder(f, k)).findFirst().orElse(null);
    if (naa == null) {
      return TEKSTER.phrase("foreldet.grunnlag", Setninger.modul(bilde, modul.get()));
    }
    boolean samme = naa.grunnlag().equals(f.grunnlag());
    if (f.tilstand().tilBehandling()) {
      return samme ? null : TEKSTER.phrase("foreldet.grunnlag", naa.grunn());
    }
    // What both have said yes to holds as long as the day that they said yes to does.
    return !samme && naa.fra().isAfter(f.fra()) && naa.fra().isAfter(bilde.idag())
        ? TEKSTER.phrase("foreldet.grunnlag", naa.grunn())
        : null;
  }

  /** Carries out what is due, or says what it waits for; gives back the kommune as it is then. */
  private Kommunebilde utfor(Kommunebilde fra, List<Forslag> apne) {
    Kommunebilde bilde = fra;
    for (Forslag f : apne) {
      if (f.tilstand().tilBehandling() || f.fra().isAfter(bilde.idag())) {
        continue;
      }
      Optional<Phrase> hinder = hindringer.av(bilde, f);
      if (hinder.isPresent()) {
        vent(f, Ord.av(hinder.get()));
      } else {
        utfor(bilde, f);
        bilde = behov.bilde(bilde.kommune());
      }
    }
    return bilde;
  }

  private void vent(Forslag f, Ord paa) {
    if (paa.equals(f.venterPa())) {
      return;
    }
    skriv(
            side ->
                side.forslag(f.kommune(), f.id())
                        .filter(n -> n.versjon() == f.versjon() && n.tilstand().apent())
                        .isEmpty()
                    ? null
                    : side.venter(f, paa),
            n -> AccessEntry.ok("vent", "modulforslag", f.id()))
        .ifPresent(
            n ->
                LOG.info(
                    "{} of {} in {} waits: {}", f.handling(), f.modul(), f.kommune(), paa.nb()));
  }

  private void utfor(Kommunebilde bilde, Forslag f) {
    String kommune = f.kommune();
    boolean utenTiltak =
        bilde.modul(f.modul()).map(m -> bilde.onsker(m).isEmpty()).orElse(Boolean.TRUE);
    skriv(
            side -> {
              Forslag naa = side.forslag(kommune, f.id()).orElse(null);
              if (naa == null || !naa.tilstand().apent() || naa.tilstand().tilBehandling()) {
                return null;
              }
              return gjor(side, naa, utenTiltak)
                  ? side.slutt(naa, Forslagstilstand.UTFORT, "", null, hvem.naa())
                  : null;
            },
            n -> AccessEntry.ok(f.handling().name().toLowerCase(Locale.ROOT), "modul", f.modul()))
        .ifPresent(
            n ->
                LOG.info(
                    "{} of {} in {} is carried out, as {} said",
                    f.handling(),
                    f.modul(),
                    kommune,
                    navn(f)));
    minne.oppdater();
  }

  private boolean gjor(Bokside side, Forslag f, boolean utenTiltak) {
    String kommune = f.kommune();
    Modultilstand fra =
        side.finn(kommune, f.modul()).map(Modulikommune::tilstand).orElse(Modultilstand.INSTALLERT);
    if (f.handling() == Handling.BYTT) {
      String ny = f.nyModul() == null ? "" : f.nyModul();
      return Nodebytte.bytt(
          side,
          kommune,
          f.modul(),
          ny,
          hvem.selv(navn(f), f.grunn(), ny, f.id()),
          hvem.selv(navn(f), f.grunn(), f.modul(), f.id()));
    }
    Overgang hva =
        f.handling() == Handling.STENG
            ? Overgang.LUKKET
            : fra == Modultilstand.INSTALLERT ? Overgang.APNET : Overgang.GJENAPNET;
    if (!hva.kanSkjeI(fra)) {
      return false;
    }
    side.hend(kommune, f.modul(), hva, utenTiltak, hvem.selv(navn(f), f.grunn(), null, f.id()));
    return true;
  }

  private static String navn(Forslag f) {
    return String.join(", ", f.godkjenninger().stream().map(Godkjenning::av).toList());
  }

  private void deaktiver(Kommunebilde bilde) {
    String kommune = bilde.kommune();
    for (Modulfakta modul : bilde.moduler()) {
      Modulikommune rad = modul.rad();
      LocalDate dag = deaktiveresFra(rad);
      if (rad == null || dag == null || dag.isAfter(bilde.idag())) {
        continue;
      }
      Optional<Phrase> hinder = hindringer.stenging(bilde, modul);
      if (hinder.isPresent()) {
        Ord paa = Ord.av(hinder.get());
        if (!paa.equals(rad.venterPa())) {
          skriv(
              side -> uendret(side, rad) ? side.venter(kommune, modul.navn(), paa) : null,
              m -> AccessEntry.ok("vent", "modul", modul.navn()));
          LOG.info("{} in {} is not deactivated: {}", modul.navn(), kommune, paa.nb());
        }
      } else {
        skriv(
                side ->
                    uendret(side, rad)
                        ? side.hend(
                            kommune,
                            modul.navn(),
                            Overgang.DEAKTIVERT_ETTER_LESETID,
                            false,
                            hvem.selv("", TEKSTER.phrase("hendelse.lesetid"), null, null))
                        : null,
                m -> AccessEntry.ok("deaktiver", "modul", modul.navn()))
            .ifPresent(m -> LOG.info("{} in {} is deactivated", modul.navn(), kommune));
      }
    }
    minne.oppdater();
  }

  private static boolean uendret(Bokside side, Modulikommune rad) {
    return side.finn(rad.kommune(), rad.modul())
        .filter(n -> n.versjon() == rad.versjon())
        .isPresent();
  }

  /** A change that another was faster with is made, or looked at again, in the next round. */
  private <T> Optional<T> skriv(
      Function<Bokside, @Nullable T> arbeid, Function<? super T, AccessEntry> logg) {
    try {
      Optional<T> gjort = bok.skriv(arbeid, logg);
      if (gjort.isPresent()) {
        minne.oppdater();
      }
      return gjort;
    } catch (DomainException e) {
      if (e.kind() == ErrorKind.CONFLICT || e.kind() == ErrorKind.PRECONDITION_FAILED) {
        LOG.debug("Somebody else was faster", e);
        return Optional.empty();
      }
      throw e;
    }
  }
}
