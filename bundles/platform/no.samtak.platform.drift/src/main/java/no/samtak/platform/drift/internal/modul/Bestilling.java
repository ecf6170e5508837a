// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.util.ArrayList;
import java.util.List;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What an operator asks for.
 *
 * @param type what
 * @param modul which module
 * @param versjon which version comes in; null = the newest there is
 * @param nyModul with BYTT the module that comes in; else null
 * @param grunn why; required, at most 500 characters
 * @param bekreft with GLEM the module's name once more; else null
 */
public record Bestilling(
    Operasjonstype type,
    String modul,
    @Nullable Modulversjon versjon,
    @Nullable String nyModul,
    String grunn,
    @Nullable String bekreft) {
  /** The longest reason. */
  public static final int MAX_GRUNN = 500;

  public Bestilling {
    List<FieldError> wrong = new ArrayList<>();
    modul = modul.trim();
    grunn = grunn.trim();
    if (modul.isEmpty()) {
      wrong.add(new FieldError("modul", Text.of("feil.paakrevd")));
    }
    if (grunn.isEmpty()) {
      wrong.add(new FieldError("grunn", Text.of("drift.feil.grunn")));
    } else if (grunn.length() > MAX_GRUNN) {
      wrong.add(new FieldError("grunn", Text.of("feil.forLang", MAX_GRUNN)));
    }
    if (type == Operasjonstype.BYTT && (nyModul == null || nyModul.isBlank())) {
      wrong.add(new FieldError("nyModul", Text.of("feil.paakrevd")));
    }
    if (type == Operasjonstype.GLEM && !modul.equals(bekreft == null ? "" : bekreft.trim())) {
      wrong.add(new FieldError("bekreft", Text.of("drift.feil.bekreft", modul)));
    }
    if (!wrong.isEmpty()) {
      throw DomainException.invalid(wrong);
    }
  }

  /** What needs no confirmation. */
  public Bestilling(
      Operasjonstype type,
      String modul,
      @Nullable Modulversjon versjon,
      @Nullable String nyModul,
      String grunn) {
    this(type, modul, versjon, nyModul, grunn, null);
  }

  /** The module that comes in, if one does. */
  public String inn() {
    return nyModul == null ? modul : nyModul;
  }
}
