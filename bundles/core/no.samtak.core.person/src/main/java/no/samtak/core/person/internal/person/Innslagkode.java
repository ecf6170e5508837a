// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import no.samtak.core.person.internal.person.Innslag.Hva;

/** A step of a history as bytes, all of one size. */
final class Innslagkode {
  private static final int STORRELSE = Personkode.STORRELSE + 1_200;

  private Innslagkode() {}

  static byte[] skriv(Innslag i) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(STORRELSE);
    try (DataOutputStream ut = new DataOutputStream(bytes)) {
      ut.writeUTF(i.person().id());
      ut.writeUTF(i.hva().name());
      ut.writeUTF(i.annen());
      ut.writeLong(i.tid().toEpochMilli());
      ut.writeUTF(i.av());
      ut.writeUTF(i.grunn());
      ut.write(Personkode.skriv(i.person()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (bytes.size() > STORRELSE) {
      throw new IllegalArgumentException("more than there is room for");
    }
    return Arrays.copyOf(bytes.toByteArray(), STORRELSE);
  }

  static Innslag les(byte[] bytes) {
    try (DataInputStream inn = new DataInputStream(new ByteArrayInputStream(bytes))) {
      String id = inn.readUTF();
      Hva hva = Hva.valueOf(inn.readUTF());
      String annen = inn.readUTF();
      Instant tid = Instant.ofEpochMilli(inn.readLong());
      String av = inn.readUTF();
      String grunn = inn.readUTF();
      Person person = Personkode.les(id, inn.readNBytes(Personkode.STORRELSE));
      return new Innslag(person, hva, annen, tid, av, grunn);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
