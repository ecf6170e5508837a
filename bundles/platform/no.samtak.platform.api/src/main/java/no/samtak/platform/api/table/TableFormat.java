// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.table;

/** The file formats of tables. */
public enum TableFormat {
  /** Semicolon, UTF-8, RFC 4180 quoting, ISO dates, decimal point. Guarded against formulas. */
  CSV("text/csv", "csv"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

  private final String mediaType;
  private final String extension;

  TableFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Without the dot. */
  public String extension() {
    return extension;
  }
}
