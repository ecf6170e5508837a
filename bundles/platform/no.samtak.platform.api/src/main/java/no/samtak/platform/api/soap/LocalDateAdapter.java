// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.soap;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javax.xml.bind.annotation.adapters.XmlAdapter;
import org.jspecify.annotations.Nullable;

/** A date as {@code xs:date}; a time zone behind it is read and left out. */
public final class LocalDateAdapter extends XmlAdapter<String, LocalDate> {
  @Override
  public @Nullable LocalDate unmarshal(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text.strip(), DateTimeFormatter.ISO_DATE);
  }

  @Override
  public @Nullable String marshal(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }
}
