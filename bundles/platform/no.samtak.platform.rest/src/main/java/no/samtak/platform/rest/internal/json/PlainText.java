// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/**
 * Texts that every database can hold: no NUL, no half of a surrogate pair. A number or a truth
 * value is no text.
 */
final class PlainText extends StdScalarDeserializer<String> {
  private static final long serialVersionUID = 1L;

  PlainText() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      Object unused = context.handleUnexpectedToken(String.class, parser);
      return String.valueOf(unused);
    }
    String text = parser.getText();
    if (!isStorable(text)) {
      throw context.weirdStringException("", String.class, "control character");
    }
    return text;
  }

  /** Whether the text has neither a NUL nor half a surrogate pair. */
  static boolean isStorable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isLowSurrogate(c)) {
        return false;
      }
      if (Character.isHighSurrogate(c)) {
        i++;
        if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
          return false;
        }
      }
    }
    return true;
  }
}
