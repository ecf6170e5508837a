// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.pakke;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of an archive: semicolon, UTF-8, each value in quotation marks and nothing for null, so that
 * null and the empty text are not the same.
 */
public final class Csv {
  private Csv() {}

  /** Writes a row. */
  public static void skriv(Writer ut, List<@Nullable String> rad) throws IOException {
    for (int i = 0; i < rad.size(); i++) {
      if (i > 0) {
        ut.write(';');
      }
      String verdi = rad.get(i);
      if (verdi != null) {
        ut.write('"');
        ut.write(verdi.indexOf('"') < 0 ? verdi : verdi.replace("\"", "\"\""));
        ut.write('"');
      }
    }
    ut.write("\r\n");
  }

  /** Counts the rows of what is written to it, the head left out; keeps nothing. */
  static final class Teller extends OutputStream {
    private boolean iVerdi;
    private long linjer;

    @Override
    public void write(int b) {
      if (b == '"') {
        iVerdi = !iVerdi;
      } else if (b == '\n' && !iVerdi) {
        linjer++;
      }
    }

    @Override
    public void write(byte[] bytes, int fra, int antall) {
      for (int i = fra; i < fra + antall; i++) {
        write(bytes[i]);
      }
    }

    long rader() {
      return linjer - 1;
    }
  }
}
