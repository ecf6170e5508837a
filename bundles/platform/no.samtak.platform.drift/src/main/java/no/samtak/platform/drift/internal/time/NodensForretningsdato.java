// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.time.Forretningsdato;
import no.samtak.platform.drift.internal.Node;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The business date of the node (R5). Where it may not be set, what may once have been stored is
 * not looked at: a copy of a demo's database cannot move a production's date.
 */
@Component(service = Forretningsdato.class)
public final class NodensForretningsdato implements Forretningsdato {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

  private final Clock clock;
  private final Datominne minne;
  private final boolean settable;
  private volatile @Nullable LocalDate satt;

  @Activate
  public NodensForretningsdato(
      BundleContext context, @Reference Clock clock, @Reference Datominne minne) {
    this(clock, minne, Node.of(context).isTrial());
  }

  NodensForretningsdato(Clock clock, Datominne minne, boolean settable) {
    this.clock = clock;
    this.minne = minne;
    this.settable = settable;
    this.satt = settable ? minne.satt().orElse(null) : null;
  }

  @Override
  public LocalDate idag() {
    LocalDate set = satt;
    return set != null ? set : LocalDate.ofInstant(clock.instant(), OSLO);
  }

  @Override
  public boolean erSatt() {
    return satt != null;
  }

  @Override
  public void sett(LocalDate dato) {
    demand();
    if (dato.isBefore(FIRST) || dato.isAfter(LAST)) {
      throw DomainException.invalid(
          List.of(new FieldError("dato", Text.of("drift.feil.dato", FIRST, LAST))));
    }
    change(dato);
  }

  @Override
  public void frigi() {
    demand();
    change(null);
  }

  private synchronized void change(@Nullable LocalDate dato) {
    minne.sett(dato);
    satt = dato;
  }

  private void demand() {
    if (!settable) {
      throw new DomainException(ErrorKind.FORBIDDEN, Text.of("drift.feil.datoIkkeHer"));
    }
  }
}
