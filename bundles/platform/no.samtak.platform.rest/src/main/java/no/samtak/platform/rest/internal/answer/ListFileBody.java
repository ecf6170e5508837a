// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.MessageBodyWriter;
import no.samtak.platform.rest.internal.call.ApiCall;

/** Streams a list as a file. */
public final class ListFileBody implements MessageBodyWriter<ListFile> {
  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] on, MediaType media) {
    return type == ListFile.class;
  }

  @Override
  public void writeTo(
      ListFile file,
      Class<?> type,
      Type generic,
      Annotation[] on,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    try {
      file.write(out);
    } catch (IOException | RuntimeException e) {
      ApiCall call = ApiCall.current();
      if (call != null) {
        call.fail(e);
      }
      throw e;
    }
  }
}
