// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.dokument;

/** The file formats of documents. */
public enum DokumentFormat {
  /** PDF/UA-1: tagged, with its language and its fonts; for reading and for the archive. */
  PDF("application/pdf", "pdf"),
  /** WordprocessingML: for those who go on writing. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

  private final String mediaType;
  private final String extension;

  DokumentFormat(String mediaType, String extension) {
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
