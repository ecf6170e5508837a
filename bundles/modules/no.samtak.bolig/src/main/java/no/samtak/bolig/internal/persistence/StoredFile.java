// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.persistence;

import java.io.InputStream;
import java.util.List;
import javax.persistence.EntityManager;

/** A file from its pieces in the database, one of them in memory at a time. */
final class StoredFile extends InputStream {
  private final EntityManager em;
  private final String id;
  private byte[] part = {};
  private int at;
  private int next;

  StoredFile(EntityManager em, String id) {
    this.em = em;
    this.id = id;
  }

  @Override
  public int read() {
    return more() ? part[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (!more()) {
      return -1;
    }
    int count = Math.min(length, part.length - at);
    System.arraycopy(part, at, into, offset, count);
    at += count;
    return count;
  }

  private boolean more() {
    if (at < part.length) {
      return true;
    }
    List<byte[]> found =
        em.createQuery(
                "select d.innhold from InnlesingsdelEntity d"
                    + " where d.innlesing = :id and d.nummer = :nummer",
                byte[].class)
            .setParameter("id", id)
            .setParameter("nummer", next++)
            .getResultList();
    part = found.isEmpty() ? new byte[0] : found.get(0);
    at = 0;
    return part.length > 0;
  }
}
