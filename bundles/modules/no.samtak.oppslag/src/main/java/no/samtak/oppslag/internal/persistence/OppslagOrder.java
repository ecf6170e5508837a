// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal.persistence;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import javax.persistence.TypedQuery;
import no.samtak.oppslag.internal.Oppslag;
import no.samtak.oppslag.internal.OppslagSok.Rekkefolge;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.text.Text;

/**
 * An order of the list and its keys. A key holds the value of the last row and its id, so that the
 * next part starts where this one ended, whatever has come and gone meanwhile.
 *
 * @param column the column that decides; rows alike in it go by id
 * @param ascending whether small comes first
 * @param value what a row has in the column, as text
 * @param parse the column's type from that text
 */
record OppslagOrder(
    String column,
    boolean ascending,
    Function<Oppslag, String> value,
    Function<String, Object> parse) {
  private static final int ID_LENGTH = 36;

  static OppslagOrder of(Rekkefolge rekkefolge) {
    return switch (rekkefolge) {
      case FRA_STIGENDE -> byFra(true);
      case FRA_SYNKENDE -> byFra(false);
      case TITTEL_STIGENDE -> byTittel(true);
      case TITTEL_SYNKENDE -> byTittel(false);
    };
  }

  private static OppslagOrder byFra(boolean ascending) {
    return new OppslagOrder("fra", ascending, o -> o.fra().toString(), LocalDate::parse);
  }

  private static OppslagOrder byTittel(boolean ascending) {
    return new OppslagOrder("tittel", ascending, Oppslag::tittel, text -> text);
  }

  String orderBy() {
    String direction = ascending ? "" : " desc";
    return " order by o." + column + direction + ", o.id" + direction;
  }

  /** The condition that leaves out what earlier parts had. */
  String after(PageQuery part) {
    if (part.after() == null) {
      return "";
    }
    String sign = ascending ? ">" : "<";
    return " and (o.%1$s %2$s :last or (o.%1$s = :last and o.id %2$s :lastId))"
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
      throw DomainException.invalid(
          List.of(new FieldError("etter", Text.of("oppslag.feil.etter"))));
    }
  }

  String key(Oppslag last) {
    byte[] bytes = (value.apply(last) + last.id()).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
