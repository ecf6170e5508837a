// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.forslag.Godkjenning;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;

/**
 * What was refused, at the form that it came from: the page comes again, as it is now, with what
 * was typed and why.
 */
final class Skjemafeil {
  private Skjemafeil() {}

  /**
   * What was refused of a proposal; where somebody else came first, who and when.
   *
   * @param naa the proposal as it is now
   * @param felt the field that a reason stands in
   */
  static DomainException paForslag(DomainException e, Forslag naa, String felt) {
    if (e.kind() == ErrorKind.PRECONDITION_FAILED) {
      return feil("", endret(naa), e);
    }
    return i(e, felt);
  }

  /** Shown at the form where it is about what was asked for; as a page of its own otherwise. */
  static DomainException i(DomainException e, String grunnfelt) {
    return switch (e.kind()) {
      case INVALID ->
          new DomainException(
              ErrorKind.INVALID,
              e.text(),
              e.fields().stream()
                  .map(f -> f.field().equals("grunn") ? new FieldError(grunnfelt, f.message()) : f)
                  .toList(),
              e);
      case CONFLICT, MODULE_READ_ONLY ->
          e.fields().isEmpty()
              ? feil("", e.text(), e)
              : new DomainException(ErrorKind.INVALID, e.text(), e.fields(), e);
      default -> e;
    };
  }

  private static DomainException feil(String felt, Text tekst, DomainException e) {
    return new DomainException(
        ErrorKind.INVALID, Text.of("feil.ugyldig"), List.of(new FieldError(felt, tekst)), e);
  }

  /** Who did something to it last. */
  private static Text endret(Forslag naa) {
    Text tilstand = Ord.tilstand(naa.tilstand());
    Instant avgjort = naa.avgjort();
    if (avgjort != null && !naa.avgjortAv().isEmpty()) {
      return Text.of("side.endretAv", naa.avgjortAv(), Formats.dateTime(avgjort), tilstand);
    }
    if (avgjort == null) {
      Godkjenning sist =
          naa.godkjenninger().stream().max(Comparator.comparing(Godkjenning::tid)).orElse(null);
      if (sist != null) {
        return Text.of("side.endretAv", sist.av(), Formats.dateTime(sist.tid()), tilstand);
      }
    }
    return Text.of("side.endret", tilstand);
  }
}
