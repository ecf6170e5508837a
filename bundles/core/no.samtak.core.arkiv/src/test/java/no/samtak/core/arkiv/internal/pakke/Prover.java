// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.pakke;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import no.samtak.platform.api.security.CurrentUser;

/** A folder and a place to work, as a test wants them. */
public final class Prover {
  private Prover() {}

  public static Arkivmappe mappe(Path mappe) {
    return new Arkivmappe(mappe, () -> "node1", fil -> new FileOutputStream(fil.toFile()));
  }

  /** On a disk that is full after so many bytes of a package. */
  public static Arkivmappe fullMappe(Path mappe, int bytes) {
    return new Arkivmappe(
        mappe,
        () -> "node1",
        fil ->
            new FileOutputStream(fil.toFile()) {
              private int igjen = bytes;

              @Override
              public void write(byte[] b, int fra, int antall) throws IOException {
                igjen -= antall;
                if (igjen < 0) {
                  throw new IOException("No space left on device");
                }
                super.write(b, fra, antall);
              }
            });
  }

  public static Arbeidsplass plass(CurrentUser bruker) {
    return new Arbeidsplass(bruker, 60_000);
  }
}
