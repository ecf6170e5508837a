// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.soap;

import java.io.IOException;
import javax.servlet.ServletInputStream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import no.samtak.platform.rest.internal.call.LimitedInput;
import org.jspecify.annotations.Nullable;

/** A request to {@code /soap}, as CXF is to see it: its body is counted while it is read. */
final class SoapCall extends HttpServletRequestWrapper {
  private static final String ENDPOINT = "org.apache.cxf.transport.endpoint.address";

  private final long limit;
  private @Nullable LimitedInput input;

  SoapCall(HttpServletRequest request, long limit) {
    super(request);
    this.limit = limit;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    LimitedInput known = input;
    if (known == null) {
      known = new LimitedInput(super.getInputStream(), limit, null);
      input = known;
    }
    return known;
  }

  /** UTF-8 where the caller does not say: CXF's own default is Latin-1, also for the answer. */
  @Override
  public String getCharacterEncoding() {
    String told = super.getCharacterEncoding();
    return told == null ? "UTF-8" : told;
  }

  @Override
  public @Nullable Object getAttribute(String name) {
    return ENDPOINT.equals(name) ? getRequestURL().toString() : super.getAttribute(name);
  }
}
