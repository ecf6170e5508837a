// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.persistence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.persistence.TypedQuery;
import no.samtak.bolig.internal.boenhet.Boenhetsok;
import no.samtak.bolig.internal.boenhet.Klargjoring;
import no.samtak.bolig.internal.boenhet.Nokkel;
import no.samtak.bolig.internal.boenhet.Utleie;
import org.jspecify.annotations.Nullable;

/** A search as conditions of a query on {@code BoenhetEntity b}. */
final class BoenhetFilter {
  private final StringBuilder where = new StringBuilder("b.kommune = :kommune");
  private final Map<String, Object> values = new LinkedHashMap<>();

  private BoenhetFilter(String kommune) {
    values.put("kommune", kommune);
  }

  static BoenhetFilter of(String kommune, Boenhetsok sok, LocalDate idag) {
    BoenhetFilter filter = new BoenhetFilter(kommune);
    filter.and(sok.utgatt() ? "b.utgatt is not null" : "b.utgatt is null");
    filter.text(sok.tekst());
    filter.and("b.utleie = :utleie", "utleie", sok.kanTildeles() ? Utleie.LEDIG : sok.utleie());
    filter.and(
        "b.klargjoring = :klargjoring",
        "klargjoring",
        sok.kanTildeles() ? Klargjoring.KLAR : sok.klargjoring());
    if (sok.kanTildeles()) {
      filter.and("(b.tilstandDato is null or b.tilstandPoeng >= b.tilstandKrav)");
      filter.differs(sok);
    }
    if (sok.standard() != null) {
      filter.and(
          switch (sok.standard()) {
            case OVER -> "b.tilstandPoeng >= b.tilstandKrav";
            case UNDER -> "b.tilstandPoeng < b.tilstandKrav";
            case IKKE_SJEKKET -> "b.tilstandDato is null";
          });
    }
    filter.and("b.eierform = :eierform", "eierform", sok.eierform());
    filter.and("b.areal >= :arealFra", "arealFra", sok.arealFra());
    filter.and("b.areal <= :arealTil", "arealTil", sok.arealTil());
    filter.and("b.husstand >= :husstand", "husstand", sok.husstand());
    filter.and("b.innleidTil < :innleidFor", "innleidFor", sok.innleidFor());
    if (sok.bundet() != null) {
      filter.and(
          sok.bundet() ? "b.bindingTil >= :idag" : "(b.bindingTil is null or b.bindingTil < :idag)",
          "idag",
          idag);
    }
    return filter;
  }

  /** Asked for what can be given and for a state that cannot: nothing is both. */
  private void differs(Boenhetsok sok) {
    if ((sok.utleie() != null && sok.utleie() != Utleie.LEDIG)
        || (sok.klargjoring() != null && sok.klargjoring() != Klargjoring.KLAR)) {
      and("1 = 0");
    }
  }

  /** A prefix is a range: both columns are ordered by code point. */
  private void text(String tekst) {
    String prefix = Nokkel.sok(tekst);
    if (prefix.isEmpty()) {
      return;
    }
    String objekt = "(b.objektsok >= :sok and b.objektsok < :sokSlutt)";
    // What begins with a digit is no street; then one index is enough.
    and(
        Character.isDigit(prefix.charAt(0))
            ? objekt
            : "(" + objekt + " or (b.adressesok >= :sok and b.adressesok < :sokSlutt))");
    values.put("sok", prefix);
    values.put("sokSlutt", prefix + '\uffff');
  }

  private void and(String condition, String name, @Nullable Object value) {
    if (value != null) {
      and(condition);
      values.put(name, value);
    }
  }

  private void and(String condition) {
    where.append(" and ").append(condition);
  }

  String where() {
    return where.toString();
  }

  void bind(TypedQuery<?> query) {
    values.forEach(query::setParameter);
  }
}
