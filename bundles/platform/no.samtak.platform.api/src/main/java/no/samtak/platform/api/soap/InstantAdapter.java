// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.soap;

import java.time.Instant;
import java.time.OffsetDateTime;
import javax.xml.bind.annotation.adapters.XmlAdapter;
import org.jspecify.annotations.Nullable;

/** A point in time as {@code xs:dateTime} with its zone; written in UTC. */
public final class InstantAdapter extends XmlAdapter<String, Instant> {
  @Override
  public @Nullable Instant unmarshal(@Nullable String text) {
    return text == null ? null : OffsetDateTime.parse(text.strip()).toInstant();
  }

  @Override
  public @Nullable String marshal(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
