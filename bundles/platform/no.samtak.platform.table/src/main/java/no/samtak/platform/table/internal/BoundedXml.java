// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.table.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import no.samtak.platform.api.text.Text;

/**
 * One part of an XLSX file while it is unpacked. Refuses what a small zip can blow up to: more
 * bytes than permitted in all, or a text or tag so long that the parser would have to hold it.
 */
final class BoundedXml extends FilterInputStream {
  /** Bytes without an end of a tag; a cell of 32 767 characters, each escaped, is below it. */
  private static final int MAX_RUN = 1_000_000;

  private long left;
  private int run;

  BoundedXml(InputStream in, long limit) {
    super(in);
    this.left = limit;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    if (count > 0) {
      left -= count;
      for (int i = offset; i < offset + count; i++) {
        run = target[i] == '>' ? 0 : run + 1;
        if (run > MAX_RUN) {
          throw tooLarge();
        }
      }
      if (left < 0) {
        throw tooLarge();
      }
    }
    return count;
  }

  static BadTableException tooLarge() {
    return new BadTableException(Fault.ofFile(Text.of("tabell.bombe")));
  }
}
