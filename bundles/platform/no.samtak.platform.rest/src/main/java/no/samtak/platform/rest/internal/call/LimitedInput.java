// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.call;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.List;
import javax.servlet.ReadListener;
import javax.servlet.ServletInputStream;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A body that is counted while it is read, and refused when it passes the limit. */
public final class LimitedInput extends ServletInputStream {
  private static final Logger LOG = LoggerFactory.getLogger(LimitedInput.class);
  private static final long DRAIN = 4L << 20;

  private final ServletInputStream in;
  private final long limit;
  private final @Nullable MessageDigest digest;
  private long count;

  /**
   * @param limit bytes
   * @param digest gets every byte that is read; null where nobody asks
   */
  public LimitedInput(ServletInputStream in, long limit, @Nullable MessageDigest digest) {
    this.in = in;
    this.limit = limit;
    this.digest = digest;
  }

  /**
   * The refusal of a body that is too large. Some of what is still coming is read and thrown away
   * first: a server that closes while the caller sends takes the answer with it.
   */
  static DomainException tooLarge(ServletInputStream in, long limit) {
    byte[] away = new byte[16 * 1024];
    try {
      for (long read = 0; read < DRAIN; ) {
        int n = in.read(away);
        if (n < 0) {
          break;
        }
        read += n;
      }
    } catch (IOException e) {
      LOG.debug("The sender of a body that is too large has gone", e);
    }
    return new DomainException(
        ErrorKind.TOO_LARGE, Text.of("feil.forStor", Bytes.text(limit)), List.of(), null);
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    if (b >= 0) {
      add(1);
      if (digest != null) {
        digest.update((byte) b);
      }
    }
    return b;
  }

  @Override
  public int read(byte[] buffer, int off, int len) throws IOException {
    int n = in.read(buffer, off, len);
    if (n > 0) {
      add(n);
      if (digest != null) {
        digest.update(buffer, off, n);
      }
    }
    return n;
  }

  private void add(int n) {
    count += n;
    if (count > limit) {
      throw tooLarge(in, limit);
    }
  }

  @Override
  public int available() throws IOException {
    return in.available();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  @Override
  public boolean isFinished() {
    return in.isFinished();
  }

  @Override
  public boolean isReady() {
    return in.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    in.setReadListener(listener);
  }
}
