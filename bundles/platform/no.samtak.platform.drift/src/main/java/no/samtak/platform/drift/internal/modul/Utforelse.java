// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtak.platform.api.security.User;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** Carries an operation out, from what was ordered to what is wanted from then on. */
final class Utforelse {
  private final Modulmotor motor;
  private final Modullager lager;
  private final Deltlager delt;
  private final Modulminne minne;
  private final Funksjonsbok bok;
  private final Stiregister stier;
  private final Clock clock;

  Utforelse(
      Modulmotor motor,
      Modullager lager,
      Deltlager delt,
      Modulminne minne,
      Funksjonsbok bok,
      Stiregister stier,
      Clock clock) {
    this.motor = motor;
    this.lager = lager;
    this.delt = delt;
    this.minne = minne;
    this.bok = bok;
    this.stier = stier;
    this.clock = clock;
  }

  /**
   * @param start false: what comes in stays stopped
   * @param filsum how the sum of the file that comes in must begin; null = any
   * @return what is wanted from now on
   * @throws Modulunntak where it did not go; what was there before is back, or could not be brought
   */
  List<Onske> utfor(Lop lop, User user, boolean start, @Nullable String filsum) throws Modulunntak {
    Bestilling b = lop.bestilling();
    Instant now = clock.instant();
    return switch (b.type()) {
      case INN -> {
        Hentet ny = hent(lop, b.modul(), b.versjon(), filsum);
        inn(lop, null, ny, start);
        yield List.of(onske(ny.kar, start ? Onsket.INNE : Onsket.STOPPET, b, user, now));
      }
      case UT -> {
        Bundle bundle = bunt(b.modul());
        Onske ute = onske(bundle, b.modul(), Onsket.UTE, b, user, now);
        motor.bytt(bundle, null, false, lop);
        yield List.of(ute);
      }
      case OPPGRADER -> {
        Bundle bundle = bunt(b.modul());
        boolean ran = bundle.getState() == Bundle.ACTIVE;
        Hentet ny = hent(lop, b.modul(), b.versjon(), filsum);
        inn(lop, bundle, ny, ran);
        yield List.of(onske(ny.kar, ran ? Onsket.INNE : Onsket.STOPPET, b, user, now));
      }
      case BYTT -> {
        Bundle bundle = bunt(b.modul());
        Onske ute = onske(bundle, b.modul(), Onsket.UTE, b, user, now).avlost(b.inn());
        Hentet ny = hent(lop, b.inn(), b.versjon(), filsum);
        inn(lop, bundle, ny, true);
        yield List.of(ute, onske(ny.kar, Onsket.INNE, b, user, now));
      }
      case STOPP, NODSTOPP -> {
        Bundle bundle = bunt(b.modul());
        motor.stopp(bundle, lop);
        yield List.of(onske(bundle, b.modul(), Onsket.STOPPET, b, user, now));
      }
      case START -> {
        Bundle bundle = bunt(b.modul());
        motor.startIgjen(bundle, lop);
        glemForeldede(b.modul(), bundle);
        yield List.of(onske(bundle, b.modul(), Onsket.INNE, b, user, now));
      }
      case GLEM -> {
        glem(lop, b.modul());
        yield List.of();
      }
    };
  }

  private record Hentet(Kar kar, Path jar) {}

  private Hentet hent(Lop lop, String navn, @Nullable Modulversjon versjon, @Nullable String filsum)
      throws Modulunntak {
    lop.begynner(Stegnavn.HENTET);
    Kar kar = delt.skaff(navn, versjon, filsum);
    lop.kommer(kar.versjon());
    List<String> unknown = bok.ukjente(kar.features());
    if (!unknown.isEmpty()) {
      throw Modulunntak.avvist("drift.feil.krav", String.join(", ", unknown));
    }
    Path jar = lager.pakkUt(kar);
    delt.del(kar);
    lop.ferdig(kar.navn() + " " + kar.versjon());
    return new Hentet(kar, jar);
  }

  private void inn(Lop lop, @Nullable Bundle ut, Hentet ny, boolean start) throws Modulunntak {
    Bundle bundle = motor.bytt(ut, ny.jar, start, lop);
    if (bundle != null && start) {
      glemForeldede(ny.kar.navn(), bundle);
    }
  }

  private void glemForeldede(String navn, Bundle bundle) {
    Set<Stiregister.Sti> gone = stier.glemForeldede(navn, bundle.getBundleId());
    if (!gone.isEmpty()) {
      minne.glem(gone);
    }
  }

  private void glem(Lop lop, String navn) throws Modulunntak {
    lop.begynner(Stegnavn.GLEMT);
    if (motor.bunt(navn).isPresent()) {
      throw Modulunntak.avvist("drift.feil.erInne", navn);
    }
    minne.glem(navn);
    Set<Stiregister.Sti> gone = stier.glem(navn);
    minne.glem(gone);
    lop.ferdig(
        gone.stream()
            .map(sti -> sti.kind() + " " + sti.segment())
            .sorted()
            .collect(Collectors.joining(", ")));
  }

  private Bundle bunt(String navn) throws Modulunntak {
    return motor.bunt(navn).orElseThrow(() -> Modulunntak.avvist("drift.feil.ikkeInne", navn));
  }

  private static Onske onske(Kar kar, Onsket onsket, Bestilling b, User user, Instant now) {
    return new Onske(kar.navn(), onsket, kar.versjon(), b.grunn(), user.displayName(), now)
        .medFil(Modullager.sum(kar));
  }

  private static Onske onske(
      Bundle bundle, String modul, Onsket onsket, Bestilling b, User user, Instant now) {
    Modulversjon versjon = new Modulversjon(bundle.getVersion());
    return new Onske(modul, onsket, versjon, b.grunn(), user.displayName(), now)
        .medFil(Modullager.sum(bundle.getLocation()));
  }
}
