// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shared files in memory. */
final class Minnefiler implements Modulfiler {
  final Map<Fil, byte[]> filer = new LinkedHashMap<>();

  @Override
  public synchronized List<Fil> liste() {
    return List.copyOf(filer.keySet());
  }

  @Override
  public synchronized void lagre(Fil fil, Path innhold) {
    filer
        .keySet()
        .removeIf(f -> f.modul().equals(fil.modul()) && f.versjon().equals(fil.versjon()));
    try {
      filer.put(fil, Files.readAllBytes(innhold));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized boolean hent(String sha512, Path til) throws IOException {
    for (Map.Entry<Fil, byte[]> entry : filer.entrySet()) {
      if (entry.getKey().sha512().equals(sha512)) {
        Files.write(til, entry.getValue());
        return true;
      }
    }
    return false;
  }
}
