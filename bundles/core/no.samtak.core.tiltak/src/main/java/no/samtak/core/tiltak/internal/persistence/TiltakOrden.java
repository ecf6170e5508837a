// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.persistence.TypedQuery;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.tiltak.internal.tiltak.TiltakSok;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.text.Text;

/**
 * The order of a list of tiltak and the key of a row in it: its value and its slug, so that the
 * next part starts where this one ended, whatever has come and gone meanwhile.
 */
record TiltakOrden(TiltakSok.Orden orden, boolean synkende) {
  private static final char SKILLE = '\n';

  private String kolonne() {
    return orden == TiltakSok.Orden.NAVN ? "t.sortering" : "t.tilstand";
  }

  String orderBy() {
    String retning = synkende ? " desc" : "";
    return " order by " + kolonne() + retning + ", t.tiltakId" + retning;
  }

  String after(PageQuery del) {
    return del.after() == null
        ? ""
        : " and (%1$s %2$s :sist or (%1$s = :sist and t.tiltakId %2$s :sisteId))"
            .formatted(kolonne(), synkende ? "<" : ">");
  }

  void bind(TypedQuery<?> sporring, PageQuery del) {
    if (del.after() == null) {
      return;
    }
    try {
      String nokkel =
          new String(Base64.getUrlDecoder().decode(del.after()), StandardCharsets.UTF_8);
      int skille = nokkel.indexOf(SKILLE);
      String verdi = nokkel.substring(0, skille);
      sporring.setParameter(
          "sist", orden == TiltakSok.Orden.NAVN ? verdi : TiltakTilstand.valueOf(verdi));
      sporring.setParameter("sisteId", nokkel.substring(skille + 1));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw DomainException.invalid(List.of(new FieldError("etter", Text.of("tiltak.feil.etter"))));
    }
  }

  String nokkel(TiltakEntity siste) {
    String verdi = orden == TiltakSok.Orden.NAVN ? siste.sortering : siste.tilstand.name();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((verdi + SKILLE + siste.tiltakId).getBytes(StandardCharsets.UTF_8));
  }
}
