// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.vakt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.api.tiltak.Tiltaksvakt;
import no.samtak.core.tiltak.internal.krav.Kravbok;
import no.samtak.core.tiltak.internal.tiltak.TiltakHendelse;
import no.samtak.core.tiltak.internal.vakt.Vaktsvar.Stand;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the guards. Those that are installed now, and those that are expected and are not. */
@Component(service = Vaktbord.class)
public final class Vaktbord {
  private static final Logger LOG = LoggerFactory.getLogger(Vaktbord.class);
  private static final Texts TEKSTER = Texts.of(Vaktbord.class.getClassLoader());

  private final Kravbok krav;

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<Tiltaksvakt> vakter = List.of();

  /** On what says which kinds of service a tiltak requires. */
  @Activate
  public Vaktbord(@Reference Kravbok krav) {
    this.krav = krav;
  }

  /** With these guards; for tests. */
  Vaktbord(Kravbok krav, List<Tiltaksvakt> vakter) {
    this.krav = krav;
    this.vakter = vakter;
  }

  /** Every change that can come next, in the table's order, with what its guards say. */
  public List<Port> porter(Tiltak tiltak) {
    return TiltakHendelse.mulige(tiltak.tilstand()).stream()
        .map(h -> new Port(h, spor(tiltak, h)))
        .toList();
  }

  /**
   * Lets a change pass.
   *
   * @throws DomainException CONFLICT where a guard is in the way: one field for each thing that is
   *     missing, named after its guard
   */
  public void slippForbi(Tiltak tiltak, TiltakHendelse hendelse) {
    List<Vaktsvar> stopper = spor(tiltak, hendelse).stream().filter(Vaktsvar::stopper).toList();
    if (stopper.isEmpty()) {
      return;
    }
    List<FieldError> feil = new ArrayList<>();
    for (Vaktsvar svar : stopper) {
      for (Phrase mangel : svar.mangler()) {
        feil.add(new FieldError(svar.id(), Text.of("vakt.mangel", svar.navn(), mangel)));
      }
    }
    Phrase alle =
        sprak ->
            feil.stream()
                .map(f -> TEKSTER.get(sprak, f.message()))
                .collect(Collectors.joining(" "));
    throw new DomainException(
        ErrorKind.CONFLICT,
        Text.of("vakt.stoppet", Text.of("tiltak.hendelse." + hendelse.name()), alle),
        feil,
        null);
  }

  private List<Vaktsvar> spor(Tiltak tiltak, TiltakHendelse hendelse) {
    if (!hendelse.voktet()) {
      return List.of();
    }
    TiltakTilstand til = hendelse.til();
    List<Tiltaksvakt> her =
        List.copyOf(vakter).stream()
            .filter(v -> v.vokter().contains(til))
            .sorted(Comparator.comparing(Tiltaksvakt::id))
            .toList();
    List<Vaktsvar> svar = new ArrayList<>();
    Set<String> spurt = new HashSet<>();
    for (VentetVakt ventet :
        VentetVakt.ved(tiltak.tilstand(), til, krav.av(tiltak.kommune(), tiltak.tiltakId()))) {
      spurt.add(ventet.id());
      List<Tiltaksvakt> egne = her.stream().filter(v -> v.id().equals(ventet.id())).toList();
      if (egne.isEmpty()) {
        svar.add(
            new Vaktsvar(
                ventet.id(),
                TEKSTER.phrase("vakt." + ventet.id()),
                Stand.IKKE_INSTALLERT,
                ventet.stopperUtenBidrag(),
                List.of(TEKSTER.phrase("vakt.ikkeInstallert"))));
      }
      egne.forEach(v -> svar.add(svar(v, tiltak, til)));
    }
    her.stream().filter(v -> !spurt.contains(v.id())).forEach(v -> svar.add(svar(v, tiltak, til)));
    return svar;
  }

  private static Vaktsvar svar(Tiltaksvakt vakt, Tiltak tiltak, TiltakTilstand til) {
    try {
      List<Phrase> mangler = vakt.mangler(tiltak, til);
      return mangler.isEmpty()
          ? new Vaktsvar(vakt.id(), vakt.navn(), Stand.KLAR, false, List.of())
          : new Vaktsvar(vakt.id(), vakt.navn(), Stand.MANGLER, true, mangler);
    } catch (RuntimeException e) {
      // What nobody knows is no yes.
      LOG.error("The guard {} failed; the change is held back", vakt.id(), e);
      return new Vaktsvar(
          vakt.id(),
          sprak -> navn(vakt, sprak),
          Stand.SVARER_IKKE,
          true,
          List.of(TEKSTER.phrase("vakt.svarerIkke")));
    }
  }

  private static String navn(Tiltaksvakt vakt, Language sprak) {
    try {
      return vakt.navn().in(sprak);
    } catch (RuntimeException e) {
      return vakt.id();
    }
  }
}
