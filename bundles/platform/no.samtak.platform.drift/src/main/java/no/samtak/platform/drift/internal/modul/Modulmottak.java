// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** Takes files of modules into the library, and shares what was taken. */
final class Modulmottak {
  private static final long MAX_UPLOAD = 200L << 20;

  private final Modullager lager;
  private final Deltlager delt;
  private final Path uploads;

  Modulmottak(Modullager lager, Deltlager delt, Path uploads) {
    this.lager = lager;
    this.delt = delt;
    this.uploads = uploads;
  }

  /** See {@link Modultjeneste#motta(InputStream, String)}. */
  Kar motta(InputStream fil, @Nullable String sum) {
    try {
      Files.createDirectories(uploads);
      Path part = Files.createTempFile(uploads, "opplasting", ".part");
      try {
        long size = 0;
        byte[] buffer = new byte[64 << 10];
        try (var out = Files.newOutputStream(part)) {
          for (int n = fil.read(buffer); n >= 0; n = fil.read(buffer)) {
            size += n;
            if (size > MAX_UPLOAD) {
              throw new DomainException(ErrorKind.TOO_LARGE, Text.of("feil.forStor", "200 MB"));
            }
            out.write(buffer, 0, n);
          }
        }
        return tatt(lager.legg(part, sum));
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw Filfeil.disk(e);
    }
  }

  /** See {@link Modultjeneste#motta(Path)}. */
  Kar motta(Path fil) {
    if (!Files.isRegularFile(fil)) {
      throw Filfeil.ikkeModul(fil.toString(), null);
    }
    return tatt(lager.legg(fil, null));
  }

  private Kar tatt(Kar kar) {
    delt.del(kar);
    return kar;
  }
}
