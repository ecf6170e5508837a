// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.ws.rs.core.Form;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.StreamingOutput;
import javax.ws.rs.ext.MessageBodyReader;
import javax.ws.rs.ext.MessageBodyWriter;

/** JSON bodies, in and out. Written whole before the first byte is sent, so that errors can be. */
public final class JsonBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
  private final ObjectMapper mapper;
  private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();

  /** With a mapper that nobody else uses. */
  public JsonBody(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] on, MediaType media) {
    return isJson(media) && isValue(type);
  }

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] on, MediaType media) {
    return isJson(media) && isValue(type);
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] on,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream in)
      throws IOException {
    ObjectReader reader =
        readers.computeIfAbsent(generic, t -> mapper.readerFor(mapper.constructType(t)));
    try {
      PushbackInputStream body = new PushbackInputStream(in);
      int first = body.read();
      if (first < 0) {
        throw JsonErrors.empty();
      }
      body.unread(first);
      Object value = reader.readValue(body);
      if (value == null) {
        throw JsonErrors.empty();
      }
      return value;
    } catch (JsonProcessingException e) {
      throw JsonErrors.of(e);
    }
  }

  @Override
  public void writeTo(
      Object value,
      Class<?> type,
      Type generic,
      Annotation[] on,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    byte[] json = mapper.writeValueAsBytes(value);
    headers.putSingle(HttpHeaders.CONTENT_LENGTH, Integer.toString(json.length));
    out.write(json);
  }

  private static boolean isJson(MediaType media) {
    String subtype = media.getSubtype();
    return subtype.equals("json") || subtype.endsWith("+json");
  }

  private static boolean isValue(Class<?> type) {
    return type != byte[].class
        && !CharSequence.class.isAssignableFrom(type)
        && !InputStream.class.isAssignableFrom(type)
        && !Reader.class.isAssignableFrom(type)
        && !StreamingOutput.class.isAssignableFrom(type)
        && type != File.class
        && type != Form.class;
  }
}
