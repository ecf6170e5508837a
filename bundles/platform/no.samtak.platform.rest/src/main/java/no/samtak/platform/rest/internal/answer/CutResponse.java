// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.answer;

import java.io.IOException;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;
import no.samtak.platform.rest.internal.call.ApiCall;

/**
 * An answer that stops in the middle when the call has failed after its first bytes were sent. It
 * is then not ended, so that the caller sees a broken transfer and not a file that looks whole.
 */
public final class CutResponse extends HttpServletResponseWrapper {
  private final ApiCall call;

  /** For the answer to the call. */
  public CutResponse(HttpServletResponse response, ApiCall call) {
    super(response);
    this.call = call;
  }

  /** Whether bytes of a failed answer are out already. */
  public boolean isCut() {
    return call.hasFailed() && isCommitted();
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    ServletOutputStream out = super.getOutputStream();
    return call.isFile() ? new Cut(out) : out;
  }

  @Override
  public void flushBuffer() throws IOException {
    if (!isCut()) {
      super.flushBuffer();
    }
  }

  private final class Cut extends ServletOutputStream {
    private final ServletOutputStream out;

    Cut(ServletOutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      if (!isCut()) {
        out.write(b);
      }
    }

    @Override
    public void write(byte[] bytes, int off, int len) throws IOException {
      if (!isCut()) {
        out.write(bytes, off, len);
      }
    }

    @Override
    public void flush() throws IOException {
      if (!isCut()) {
        out.flush();
      }
    }

    @Override
    public void close() throws IOException {
      if (!isCut()) {
        out.close();
      }
    }

    @Override
    public boolean isReady() {
      return out.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      out.setWriteListener(listener);
    }
  }
}
