// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import no.samtak.core.person.internal.nokkel.Nokkelring;
import no.samtak.core.person.internal.nokkel.Tjenestenokkel;
import no.samtak.core.person.internal.persistence.HistorikkStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What persons were before. A step is found by the person's id and version, through a mark: the
 * rows tell neither whose they are nor who has many.
 */
@Component(service = Historikk.class)
public final class Historikk {
  private final Nokkelring ring;

  /** With the node's keys. */
  @Activate
  public Historikk(@Reference Nokkelring ring) {
    this.ring = ring;
  }

  /** Adds a step. */
  public void leggTil(Connection c, String tjenesteId, Innslag i) {
    Tjenestenokkel nokkel = ring.iBruk(tjenesteId);
    byte[] merke = merke(nokkel.merker(), i.person().id(), i.person().versjon());
    HistorikkStore.leggTil(
        c,
        new HistorikkStore.Rad(
            merke, tjenesteId, nokkel.id(), nokkel.forsegl(sted(merke), Innslagkode.skriv(i))));
  }

  /**
   * The steps of a person before a version, the newest first.
   *
   * @param antall at most so many versions back
   */
  public List<Innslag> innslag(
      Connection c, String tjenesteId, String id, long versjon, int antall) {
    List<byte[]> merker = new ArrayList<>();
    for (Tjenestenokkel nokkel : ring.gjeldende(tjenesteId)) {
      Tjenestenokkel.Merker av = nokkel.merker();
      for (long v = versjon - 1; v >= 1 && v >= versjon - antall; v--) {
        merker.add(merke(av, id, v));
      }
    }
    return HistorikkStore.finn(c, merker).stream()
        .map(this::apne)
        .sorted(Comparator.comparing((Innslag i) -> i.person().versjon()).reversed())
        .toList();
  }

  /**
   * Takes the steps of a person before a version away, whatever key they stand under.
   *
   * @return how many there were
   */
  public int slett(Connection c, String tjenesteId, String id, long versjon) {
    int borte = 0;
    for (Tjenestenokkel nokkel : ring.gjeldende(tjenesteId)) {
      Tjenestenokkel.Merker av = nokkel.merker();
      for (long v = 1; v < versjon; v++) {
        borte += HistorikkStore.fjern(c, merke(av, id, v)) ? 1 : 0;
      }
    }
    return borte;
  }

  Innslag apne(HistorikkStore.Rad rad) {
    return Innslagkode.les(
        ring.av(rad.nokkel(), rad.tjeneste()).apne(sted(rad.merke()), rad.innhold()));
  }

  private static byte[] merke(Tjenestenokkel.Merker merker, String id, long versjon) {
    return merker.av("historikk\0" + id + '\0' + versjon);
  }

  private static String sted(byte[] merke) {
    return "historikk/" + HexFormat.of().formatHex(merke);
  }
}
