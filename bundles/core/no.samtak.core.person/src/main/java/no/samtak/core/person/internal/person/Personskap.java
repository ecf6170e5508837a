// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.samtak.core.person.internal.nokkel.Nokkelring;
import no.samtak.core.person.internal.nokkel.Tjenestenokkel;
import no.samtak.core.person.internal.persistence.PersonStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens and seals the rows of persons. Says nothing on who may: see Persontilgang. */
@Component(service = Personskap.class)
public final class Personskap {
  private static final SecureRandom RANDOM = new SecureRandom();

  private static final Personalia INGEN =
      new Personalia(
          "Ingen",
          "",
          "Ingensen",
          "",
          LocalDate.EPOCH,
          "Ingenveien 1",
          "0000",
          "Ingensby",
          "",
          "",
          Malform.NB,
          "",
          null,
          "",
          Representant.INGEN,
          Representant.INGEN,
          Gradering.UGRADERT,
          true);

  private final Nokkelring ring;
  private final Map<String, PersonStore.Rad> ingen = new ConcurrentHashMap<>();

  /** With the node's keys. */
  @Activate
  public Personskap(@Reference Nokkelring ring) {
    this.ring = ring;
  }

  /** The person of a row. */
  public Person apne(PersonStore.Rad rad) {
    return Personkode.les(
        rad.id(), ring.av(rad.nokkel(), rad.tjeneste()).apne(sted(rad.id()), rad.innhold()));
  }

  /** The row of a person, with the key in use and a new stamp. */
  public PersonStore.Rad forsegl(String kommune, String tjenesteId, Person person) {
    Tjenestenokkel nokkel = ring.iBruk(tjenesteId);
    return new PersonStore.Rad(
        person.id(),
        kommune,
        tjenesteId,
        nokkel.id(),
        RANDOM.nextLong(),
        nokkel.forsegl(sted(person.id()), Personkode.skriv(person)));
  }

  /** Takes as long as to open a person of the service, and opens nobody. */
  public void apneIngen(String tjenesteId) {
    String nokkel = ring.iBruk(tjenesteId).id();
    apne(
        ingen.computeIfAbsent(
            nokkel + '/' + tjenesteId,
            k -> forsegl("", tjenesteId, new Person("ingen", 1, INGEN, Instant.EPOCH, ""))));
  }

  private static String sted(String id) {
    return "person/" + id;
  }
}
