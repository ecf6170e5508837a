// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A person as bytes, filled up to one size for all: how much is known of somebody is not told by
 * the length of the row.
 */
final class Personkode {
  /** Below 2 000 with the seal, so that PostgreSQL keeps the row in one piece. */
  static final int STORRELSE = 1_700;

  private static final int UTGAVE = 1;
  private static final long INGEN_DAG = Long.MIN_VALUE;

  private Personkode() {}

  /** Whether what is held has room. */
  static boolean passer(Personalia p) {
    return bytes(new Person("", Long.MAX_VALUE, p, Instant.MAX, "x".repeat(100))).length
        <= STORRELSE;
  }

  static byte[] skriv(Person person) {
    byte[] bytes = bytes(person);
    if (bytes.length > STORRELSE) {
      throw new IllegalArgumentException("more than there is room for");
    }
    return Arrays.copyOf(bytes, STORRELSE);
  }

  private static byte[] bytes(Person person) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(STORRELSE);
    try (DataOutputStream ut = new DataOutputStream(bytes)) {
      ut.writeByte(UTGAVE);
      ut.writeLong(person.versjon());
      ut.writeLong(person.opprettet().getEpochSecond());
      ut.writeUTF(person.opprettetAv());
      Personalia p = person.personalia();
      ut.writeUTF(p.fornavn());
      ut.writeUTF(p.mellomnavn());
      ut.writeUTF(p.etternavn());
      ut.writeUTF(p.identitetsnummer());
      dag(ut, p.fodselsdato());
      ut.writeUTF(p.adresse());
      ut.writeUTF(p.postnummer());
      ut.writeUTF(p.poststed());
      ut.writeUTF(p.telefon());
      ut.writeUTF(p.epost());
      ut.writeUTF(p.malform().name());
      ut.writeUTF(p.tolkesprak());
      dag(ut, p.dodsdato());
      ut.writeUTF(p.kode());
      representant(ut, p.verge());
      representant(ut, p.fullmakt());
      ut.writeUTF(p.gradering().name());
      ut.writeBoolean(p.skjermet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Person les(String id, byte[] bytes) {
    try (DataInputStream inn = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int utgave = inn.readByte();
      if (utgave != UTGAVE) {
        throw new IllegalStateException("a person of a later version of the product: " + utgave);
      }
      long versjon = inn.readLong();
      Instant opprettet = Instant.ofEpochSecond(inn.readLong());
      String av = inn.readUTF();
      Personalia p =
          new Personalia(
              inn.readUTF(),
              inn.readUTF(),
              inn.readUTF(),
              inn.readUTF(),
              dag(inn),
              inn.readUTF(),
              inn.readUTF(),
              inn.readUTF(),
              inn.readUTF(),
              inn.readUTF(),
              Malform.valueOf(inn.readUTF()),
              inn.readUTF(),
              dag(inn),
              inn.readUTF(),
              representant(inn),
              representant(inn),
              Gradering.valueOf(inn.readUTF()),
              inn.readBoolean());
      return new Person(id, versjon, p, opprettet, av);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void representant(DataOutputStream ut, Representant r) throws IOException {
    ut.writeUTF(r.navn());
    ut.writeUTF(r.mandat());
    dag(ut, r.fra());
    dag(ut, r.til());
  }

  private static Representant representant(DataInputStream inn) throws IOException {
    return new Representant(inn.readUTF(), inn.readUTF(), dag(inn), dag(inn));
  }

  private static void dag(DataOutputStream ut, @Nullable LocalDate dag) throws IOException {
    ut.writeLong(dag == null ? INGEN_DAG : dag.toEpochDay());
  }

  private static @Nullable LocalDate dag(DataInputStream inn) throws IOException {
    long dag = inn.readLong();
    return dag == INGEN_DAG ? null : LocalDate.ofEpochDay(dag);
  }
}
