// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.persistence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.persistence.TypedQuery;
import no.samtak.core.finans.internal.register.Funnsok;
import no.samtak.core.finans.internal.register.Funntilstand;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.text.Text;

/** The order of a list of findings and the key of a row in it: its value and its id. */
record Funnorden(Funnsok.Orden orden, boolean synkende) {
  private static final char SKILLE = '\n';

  String orderBy() {
    String retning = synkende ? " desc" : "";
    return " order by f." + orden.felt() + retning + ", f.id" + retning;
  }

  String etter(PageQuery del) {
    return del.after() == null
        ? ""
        : " and (f.%1$s %2$s :sist or (f.%1$s = :sist and f.id %2$s :sisteId))"
            .formatted(orden.felt(), synkende ? "<" : ">");
  }

  void bind(TypedQuery<?> sporring, PageQuery del) {
    if (del.after() == null) {
      return;
    }
    String nokkel = les(del.after());
    int skille = nokkel.lastIndexOf(SKILLE);
    if (skille < 0) {
      throw ukjent();
    }
    String verdi = nokkel.substring(0, skille);
    sporring.setParameter("sist", orden == Funnsok.Orden.TILSTAND ? tilstand(verdi) : verdi);
    sporring.setParameter("sisteId", nokkel.substring(skille + 1));
  }

  String nokkel(FunnEntity siste) {
    String verdi =
        switch (orden) {
          case REGEL -> siste.sortering;
          case OBJEKT -> siste.objekt;
          case FIL -> siste.fil;
          case TILSTAND -> siste.tilstand.name();
        };
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((verdi + SKILLE + siste.id).getBytes(StandardCharsets.UTF_8));
  }

  private static String les(String etter) {
    try {
      return new String(Base64.getUrlDecoder().decode(etter), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw ukjent();
    }
  }

  private static Funntilstand tilstand(String navn) {
    return Arrays.stream(Funntilstand.values())
        .filter(t -> t.name().equals(navn))
        .findFirst()
        .orElseThrow(Funnorden::ukjent);
  }

  private static DomainException ukjent() {
    return DomainException.invalid(List.of(new FieldError("etter", Text.of("funn.feil.etter"))));
  }
}
