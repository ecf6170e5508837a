// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.tilgang;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import no.samtak.core.api.personvern.Forsegling;
import no.samtak.core.person.internal.nokkel.Nokkelring;
import no.samtak.core.person.internal.nokkel.Tjenestenokkel;
import no.samtak.core.person.internal.persistence.TjenesteStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Seals words about a person with the keys of the person's service; names the key in the seal. */
@Component(service = {Ord.class, Forsegling.class})
public final class Ord implements Forsegling {
  private final Nokkelring ring;
  private final TjenesteStore tjenester;

  /** On the keys. */
  @Activate
  public Ord(@Reference Nokkelring ring, @Reference TjenesteStore tjenester) {
    this.ring = ring;
    this.tjenester = tjenester;
  }

  @Override
  public byte[] forsegl(String kommune, String tjeneste, String sted, String klartekst) {
    Tjenestenokkel nokkel = ring.iBruk(id(kommune, tjeneste));
    byte[] forst = begynnelse(nokkel.id());
    byte[] segl = nokkel.forsegl(sted, klartekst.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.allocate(forst.length + segl.length).put(forst).put(segl).array();
  }

  /**
   * What every seal with the key in use begins with, and no other.
   *
   * @throws no.samtak.platform.api.error.DomainException UNAVAILABLE where this node has not the
   *     right keys
   */
  public byte[] begynnelse() {
    return begynnelse(ring.iBruk());
  }

  /** The same words, sealed with the key in use. Throws as {@link #apne}. */
  public byte[] fornyet(String kommune, String tjeneste, String sted, byte[] forseglet) {
    return forsegl(kommune, tjeneste, sted, apne(kommune, tjeneste, sted, forseglet));
  }

  private static byte[] begynnelse(String nokkelId) {
    byte[] id = nokkelId.getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(1 + id.length).put((byte) id.length).put(id).array();
  }

  @Override
  public String apne(String kommune, String tjeneste, String sted, byte[] forseglet) {
    int lengde = forseglet[0];
    String id = new String(forseglet, 1, lengde, StandardCharsets.US_ASCII);
    byte[] segl = Arrays.copyOfRange(forseglet, 1 + lengde, forseglet.length);
    return new String(ring.av(id, id(kommune, tjeneste)).apne(sted, segl), StandardCharsets.UTF_8);
  }

  /**
   * A service that is not there has words of its own, so that nothing tells it from one that is.
   */
  private String id(String kommune, String tjeneste) {
    return tjenester.id(kommune, tjeneste).orElse("ingen:" + kommune + '/' + tjeneste);
  }
}
