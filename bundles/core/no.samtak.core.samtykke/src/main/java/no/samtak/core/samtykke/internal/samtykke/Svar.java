// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.samtykke;

import java.util.ArrayList;
import java.util.List;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How a person said yes, as it comes in.
 *
 * @param form on paper or by voice; own sign-in cannot be entered by somebody else
 * @param vitne who heard it, where it was by voice
 * @param foresatte whether the parents have said yes, too
 * @param grunn a remark; may be empty
 */
public record Svar(
    @Nullable Samtykkeform form,
    @Nullable String vitne,
    boolean foresatte,
    @Nullable String grunn) {
  static final int GRUNN = 500;

  /**
   * The same, checked.
   *
   * @throws DomainException INVALID with every field that is wrong
   */
  Svar kontrollert(Aldersgruppe alder) {
    List<FieldError> feil = new ArrayList<>();
    if (form == null) {
      feil.add(new FieldError("form", Text.of("samtykke.feil.form")));
    } else if (form == Samtykkeform.INNLOGGET) {
      feil.add(new FieldError("form", Text.of("samtykke.feil.innlogget")));
    }
    boolean kreverVitne = form != null && form.kreverVitne();
    String hvem =
        kreverVitne
            ? Feltregler.paakrevd("vitne", vitne, 100, false, feil)
            : Feltregler.tekst("vitne", vitne, 100, false, feil);
    if (alder.kreverForesatte() && !foresatte) {
      feil.add(new FieldError("foresatte", Text.of("samtykke.feil.foresatte")));
    }
    String hvorfor = Feltregler.tekst("grunn", grunn, GRUNN, true, feil);
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    return new Svar(form, kreverVitne ? hvem : "", foresatte, hvorfor);
  }

  /** A remark, checked. */
  static String grunn(@Nullable String grunn) {
    List<FieldError> feil = new ArrayList<>();
    String ren = Feltregler.tekst("grunn", grunn, GRUNN, true, feil);
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    return ren;
  }
}
