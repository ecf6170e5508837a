// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The modules' files that nodes share through the database. Keeps bytes; whether a file may be
 * trusted is asked by each node that takes it, of its own signers.
 */
public interface Modulfiler {
  /**
   * A file.
   *
   * @param modul the module, as its file says
   * @param versjon its version
   * @param sha512 of the file, lower-case hex
   * @param storrelse in bytes
   */
  record Fil(String modul, Modulversjon versjon, String sha512, long storrelse) {}

  /** All of them. */
  List<Fil> liste();

  /** Keeps the file; of a version there is one, and the last one holds. */
  void lagre(Fil fil, Path innhold);

  /**
   * Writes a file out.
   *
   * @return false where it is not there, or not whole
   */
  boolean hent(String sha512, Path til) throws IOException;
}
