// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.samtak.core.person.internal.nokkel.Nokkelring;
import no.samtak.core.person.internal.nokkel.Tjenestenokkel;
import no.samtak.core.person.internal.persistence.HistorikkStore;
import no.samtak.core.person.internal.persistence.PersonStore;
import no.samtak.core.person.internal.person.Innslag.Hva;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What persons were before. A step is found by the person's id and version, through a mark: the
 * rows tell neither whose they are nor who has many.
 */
@Component(service = Historikk.class)
public final class Historikk {
  /** As many steps back as are looked through of one who was merged: its version is not known. */
  static final int BAKOVER = 200;

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

  /** The person's own steps, and those of whoever was merged into it and is not one again. */
  public List<Innslag> alle(Connection c, String tjenesteId, Person person) {
    List<Innslag> alle = new ArrayList<>();
    Map<String, Long> av = new LinkedHashMap<>();
    av.put(person.id(), person.versjon());
    for (String id = person.id(); id != null; id = neste(av, alle)) {
      long versjon = Objects.requireNonNull(av.get(id));
      List<Innslag> steg = innslag(c, tjenesteId, id, versjon, (int) Math.min(versjon, 10_000));
      alle.addAll(steg);
      for (Innslag i : steg) {
        if (i.hva() == Hva.FLETTET && PersonStore.finn(c, tjenesteId, i.annen()).isEmpty()) {
          av.putIfAbsent(i.annen(), BAKOVER + 1L);
        }
      }
      av.put(id, -1L);
    }
    return alle;
  }

  private static @Nullable String neste(Map<String, Long> av, List<Innslag> lest) {
    return av.entrySet().stream()
        .filter(e -> e.getValue() > 0 && lest.size() < 100_000)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /**
   * The ids that a person has or had: its own first, then those of whoever was merged into it.
   *
   * @param alle its steps by {@link #alle}
   */
  public static Set<String> ider(Person person, List<Innslag> alle) {
    Set<String> ider = new LinkedHashSet<>();
    ider.add(person.id());
    alle.forEach(i -> ider.add(i.person().id()));
    return ider;
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
