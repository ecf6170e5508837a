// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.table.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.function.Consumer;
import no.samtak.platform.api.table.TableError;
import no.samtak.platform.api.table.TableReader;
import no.samtak.platform.api.table.TableRow;
import no.samtak.platform.api.table.TableShape;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Component;

/**
 * Tells the file's kind from its first bytes, never from its name, and reads it. A byte order mark
 * of UTF-8 is passed over: spreadsheets write it.
 */
@Component
public final class FileTableReader implements TableReader {
  private static final int PEEK = 8;

  @Override
  public void read(
      InputStream in, TableShape shape, Consumer<TableRow> rows, Consumer<TableError> errors)
      throws IOException {
    PushbackInputStream start = new PushbackInputStream(in, PEEK);
    byte[] first = start.readNBytes(PEEK);
    Kind kind = Kind.of(first);
    start.unread(
        first,
        kind == Kind.CSV_WITH_MARK ? 3 : 0,
        first.length - (kind == Kind.CSV_WITH_MARK ? 3 : 0));
    try {
      switch (kind) {
        case CSV, CSV_WITH_MARK -> CsvTable.read(start, shape, rows, errors);
        case ZIP -> XlsxTable.read(start, shape, rows, errors);
        default -> throw new BadTableException(Fault.ofFile(Text.of(kind.refusal)));
      }
    } catch (BadTableException e) {
      Fault fault = e.fault();
      errors.accept(new TableError(fault.row(), "", fault.found(), fault.message()));
    } catch (Head.HeadRefused e) {
      // Told already.
    }
  }

  private enum Kind {
    CSV_WITH_MARK("", 0xEF, 0xBB, 0xBF),
    ZIP("", 'P', 'K', 3, 4),
    EMPTY_ZIP("tabell.zip", 'P', 'K', 5, 6),
    OLD_EXCEL("tabell.gammelExcel", 0xD0, 0xCF, 0x11, 0xE0),
    GZIP("tabell.pakket", 0x1F, 0x8B),
    SEVEN_ZIP("tabell.pakket", '7', 'z', 0xBC, 0xAF),
    PDF("tabell.pdf", '%', 'P', 'D', 'F'),
    UTF_16_LE("tabell.utf16", 0xFF, 0xFE),
    UTF_16_BE("tabell.utf16", 0xFE, 0xFF),
    CSV("");

    private final String refusal;
    private final byte[] magic;

    Kind(String refusal, int... magic) {
      this.refusal = refusal;
      this.magic = new byte[magic.length];
      for (int i = 0; i < magic.length; i++) {
        this.magic[i] = (byte) magic[i];
      }
    }

    /** CSV has no magic and comes last, so that there is always one. */
    static Kind of(byte[] first) {
      for (Kind kind : values()) {
        if (first.length >= kind.magic.length
            && Arrays.equals(first, 0, kind.magic.length, kind.magic, 0, kind.magic.length)) {
          return kind;
        }
      }
      return CSV;
    }
  }
}
