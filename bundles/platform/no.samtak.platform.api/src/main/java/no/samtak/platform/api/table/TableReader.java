// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads tables row by row, in bounded memory: CSV by RFC 4180 with semicolon and UTF-8, or XLSX of
 * the same shape (first sheet). Says where and why of whatever is not so: another encoding, another
 * separator, a zip, an empty file, a missing or unknown or doubled column, a row of another length.
 * A file with a head and no rows is an error too. A UTF-8 byte order mark is passed over.
 *
 * <p>The messages' keys are in the platform's common texts; the same key with {@code .rett} behind
 * says how it is put right.
 */
@ProviderType
public interface TableReader {
  /**
   * Reads; gives each good row to {@code rows} and each error to {@code errors}, in the file's
   * order. An error in the head ends the reading; an error in a row does not.
   */
  void read(InputStream in, TableShape shape, Consumer<TableRow> rows, Consumer<TableError> errors)
      throws IOException;
}
