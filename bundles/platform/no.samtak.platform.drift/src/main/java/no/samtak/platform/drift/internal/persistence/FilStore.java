// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import no.samtak.platform.drift.internal.modul.Modulfiler;
import no.samtak.platform.drift.internal.modul.Modulversjon;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Files of modules in {@code drift.modulfil} and, in parts that fit in memory, {@code
 * drift.modulfildel}.
 */
@Component(service = Modulfiler.class)
public final class FilStore implements Modulfiler {
  /** Bytes in a part, as the column takes them. */
  static final int PART = 512 << 10;

  private final Jdbc jdbc;

  @Activate
  public FilStore(@Reference(target = "(samtak.schema=drift)") DataSource source) {
    this.jdbc = new Jdbc(source);
  }

  @Override
  public List<Fil> liste() {
    return jdbc.query(
        "select modul, utgave, sha512, storrelse from drift.modulfil order by modul, utgave",
        r ->
            new Fil(r.getString(1), Modulversjon.of(r.getString(2)), r.getString(3), r.getLong(4)));
  }

  @Override
  public void lagre(Fil fil, Path innhold) {
    try (InputStream in = Files.newInputStream(innhold)) {
      jdbc.inOne(
          connection -> {
            // Of a version the last file holds; the same one twice is the same as once.
            for (String sql :
                List.of(
                    "delete from drift.modulfildel where sha512 in (select sha512 from"
                        + " drift.modulfil where modul = ? and utgave = ?)",
                    "delete from drift.modulfil where modul = ? and utgave = ?")) {
              Jdbc.update(connection, sql, fil.modul(), fil.versjon().toString());
            }
            Jdbc.update(
                connection,
                "insert into drift.modulfil (sha512, modul, utgave, storrelse, lagret)"
                    + " values (?, ?, ?, ?, "
                    + Jdbc.NOW
                    + ")",
                fil.sha512(),
                fil.modul(),
                fil.versjon().toString(),
                fil.storrelse());
            int number = 0;
            for (byte[] part = les(in); part.length > 0; part = les(in)) {
              Jdbc.update(
                  connection,
                  "insert into drift.modulfildel (sha512, nr, innhold) values (?, ?, ?)",
                  fil.sha512(),
                  number++,
                  part);
            }
            Jdbc.update(connection, ModulStore.ENDRET);
            return number;
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] les(InputStream in) {
    try {
      return in.readNBytes(PART);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean hent(String sha512, Path til) throws IOException {
    List<Long> size =
        jdbc.query(
            "select storrelse from drift.modulfil where sha512 = ?", r -> r.getLong(1), sha512);
    if (size.isEmpty()) {
      return false;
    }
    long written = 0;
    try (OutputStream out = Files.newOutputStream(til)) {
      for (int number = 0; written < size.get(0); number++) {
        List<byte[]> part =
            jdbc.query(
                "select innhold from drift.modulfildel where sha512 = ? and nr = ?",
                r -> r.getBytes(1),
                sha512,
                number);
        if (part.isEmpty()) {
          return false;
        }
        out.write(part.get(0));
        written += part.get(0).length;
      }
    }
    return written == size.get(0);
  }
}
