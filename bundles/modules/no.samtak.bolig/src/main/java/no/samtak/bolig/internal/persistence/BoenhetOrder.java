// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.persistence;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.persistence.TypedQuery;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.Boenhetsok;
import no.samtak.bolig.internal.boenhet.Nokkel;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.text.Text;

/**
 * An order of the list and its keys. A key holds the value of the last row and its id, so that the
 * next part starts where this one ended, whatever has come and gone meanwhile.
 *
 * @param column the column that decides, never null; rows alike in it go by id
 * @param ascending whether small comes first
 * @param value what a row has in the column, as text
 * @param parse the column's type from that text
 */
record BoenhetOrder(
    String column,
    boolean ascending,
    Function<Boenhet, String> value,
    Function<String, Object> parse) {
  private static final int ID_LENGTH = 36;

  static BoenhetOrder of(Boenhetsok sok) {
    boolean up = !sok.synkende();
    return switch (sok.rekkefolge()) {
      case OBJEKTNUMMER ->
          new BoenhetOrder(
              "objektnokkel", up, b -> Nokkel.orden(b.opplysninger().objektnummer()), t -> t);
      case ADRESSE ->
          new BoenhetOrder(
              "adressenokkel", up, b -> Nokkel.orden(b.opplysninger().adresse()), t -> t);
      case AREAL ->
          new BoenhetOrder(
              "arealnokkel",
              up,
              b -> Objects.requireNonNullElse(b.opplysninger().areal(), BigDecimal.ZERO).toString(),
              BigDecimal::new);
      case INNLEID_TIL ->
          new BoenhetOrder(
              "innleidnokkel",
              up,
              b ->
                  Objects.requireNonNullElse(
                          b.opplysninger().innleidTil(), BoenhetEntity.UTEN_SLUTT)
                      .toString(),
              LocalDate::parse);
    };
  }

  String orderBy() {
    String direction = ascending ? "" : " desc";
    // The kommune is the same for all rows; H2 takes the index for sorting only when it is named.
    return " order by b.kommune%1$s, b.%2$s%1$s, b.id%1$s".formatted(direction, column);
  }

  /** The condition that leaves out what earlier parts had. */
  String after(PageQuery part) {
    if (part.after() == null) {
      return "";
    }
    String sign = ascending ? ">" : "<";
    // The first condition says no more than the others do; it lets the index be entered there.
    return " and b.%1$s %2$s= :last and (b.%1$s %2$s :last or b.id %2$s :lastId)"
        .formatted(column, sign);
  }

  void bind(TypedQuery<?> query, PageQuery part) {
    if (part.after() == null) {
      return;
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(part.after());
      String key = new String(bytes, StandardCharsets.UTF_8);
      int end = key.length() - ID_LENGTH;
      query.setParameter("last", parse.apply(key.substring(0, end)));
      query.setParameter("lastId", key.substring(end));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeParseException e) {
      throw DomainException.invalid(List.of(new FieldError("etter", Text.of("bolig.feil.etter"))));
    }
  }

  String key(Boenhet last) {
    byte[] bytes = (value.apply(last) + last.id()).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
