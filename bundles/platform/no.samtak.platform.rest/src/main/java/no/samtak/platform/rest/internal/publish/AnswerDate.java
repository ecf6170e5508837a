// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.publish;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Gives the answer its {@code Date} before CXF would, which makes a new formatter for each answer.
 * The text is made once a second.
 */
final class AnswerDate extends AbstractPhaseInterceptor<Message> {
  /** RFC 9110 § 5.6.7: always two digits of the day, which RFC_1123_DATE_TIME does not give. */
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  private record Second(long number, String text) {}

  private volatile Second last = new Second(-1, "");

  AnswerDate() {
    super(Phase.PRE_MARSHAL);
  }

  @Override
  public void handleMessage(Message message) {
    @SuppressWarnings("unchecked")
    Map<String, List<Object>> headers =
        (Map<String, List<Object>>) message.get(Message.PROTOCOL_HEADERS);
    if (headers == null) {
      headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      message.put(Message.PROTOCOL_HEADERS, headers);
    }
    List<Object> date = new ArrayList<>(1);
    date.add(at(System.currentTimeMillis()));
    headers.put("Date", date);
  }

  /** The text of the second that the time is in, in milliseconds since 1970. */
  String at(long millis) {
    long number = Math.floorDiv(millis, 1000L);
    Second known = last;
    if (known.number() != number) {
      known = new Second(number, FORMAT.format(Instant.ofEpochSecond(number)));
      last = known;
    }
    return known.text();
  }
}
