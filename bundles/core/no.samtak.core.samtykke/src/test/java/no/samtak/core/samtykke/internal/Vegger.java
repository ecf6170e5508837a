// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samtak.core.api.personvern.Forsegling;
import no.samtak.core.api.personvern.Grunnlag;
import no.samtak.core.api.personvern.Personopplysninger;
import no.samtak.core.api.personvern.Personsporsmal;
import no.samtak.core.api.personvern.Persontilgang;
import no.samtak.core.api.personvern.Samtykkekilde;
import no.samtak.core.api.personvern.Slipp;
import no.samtak.core.api.tjeneste.Tjeneste;
import no.samtak.core.api.tjeneste.Tjenesteregister;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.AccessLog;
import no.samtak.platform.api.security.AccessRefusal;

/**
 * The walls in miniature: services, persons, who works where; the own service and the consent are
 * the only grounds. Seals turn the words round and tell the place.
 */
public final class Vegger
    implements Persontilgang, Personopplysninger, Tjenesteregister, Forsegling {
  private final AccessLog logg;
  private final Samtykkekilde kilde;
  public final Map<String, Person> personer = new HashMap<>();
  public final Map<String, Tjeneste> tjenester = new HashMap<>();

  /** Services that whoever asks works in. */
  public List<String> arbeiderI = List.of("oppfolging");

  /** Persons whom another right hides, whoever asks (P7). */
  public final List<String> skjermet = new ArrayList<>();

  public LocalDate idag = LocalDate.of(2012, 11, 14);

  public Vegger(AccessLog logg, Samtykkekilde kilde) {
    this.logg = logg;
    this.kilde = kilde;
  }

  public Vegger tjeneste(String slug, String navn) {
    tjenester.put(slug, new Tjeneste("levanger", slug, navn, true));
    return this;
  }

  public Vegger person(String tjeneste, String id, String navn, LocalDate fodt, String malform) {
    personer.put(tjeneste + "/" + id, new Person(id, navn, fodt, malform, false));
    return this;
  }

  @Override
  public Slipp slipp(Connection connection, Personsporsmal s) {
    Optional<Slipp> slipp = finnes(s) ? avgjor(connection, s) : Optional.empty();
    if (slipp.isEmpty()) {
      throw new AccessRefusal(
          DomainException.notFound(),
          new AccessEntry("nekt", s.tjeneste(), s.personId(), "finnes-ikke"));
    }
    logg.write(connection, AccessEntry.ok(s.handling(), s.tjeneste(), s.personId()));
    return slipp.get();
  }

  @Override
  public List<String> slippAlle(Connection connection, Personsporsmal likFor, List<String> ider) {
    List<String> slapp = new ArrayList<>();
    for (String id : ider) {
      Personsporsmal s =
          new Personsporsmal(
              likFor.kommune(),
              likFor.tjeneste(),
              id,
              likFor.handling(),
              likFor.kategori(),
              likFor.dybde(),
              likFor.formal(),
              likFor.endrer());
      if (finnes(s) && avgjor(connection, s).isPresent()) {
        logg.write(connection, AccessEntry.ok(s.handling(), s.tjeneste(), id));
        slapp.add(id);
      }
    }
    return slapp;
  }

  private boolean finnes(Personsporsmal s) {
    return personer.containsKey(s.tjeneste() + "/" + s.personId())
        && !skjermet.contains(s.personId());
  }

  private Optional<Slipp> avgjor(Connection connection, Personsporsmal s) {
    if (arbeiderI.contains(s.tjeneste())) {
      return Optional.of(new Slipp(Grunnlag.EGEN_TJENESTE, "", s.dybde()));
    }
    return kilde
        .dekker(connection, s, arbeiderI, idag)
        .map(d -> new Slipp(Grunnlag.SAMTYKKE, d.samtykkeId(), d.dybde()));
  }

  @Override
  public Map<String, Person> finn(
      Connection connection, String kommune, String tjeneste, Set<String> ider) {
    Map<String, Person> funnet = new HashMap<>();
    for (String id : ider) {
      Person person = personer.get(tjeneste + "/" + id);
      if (person != null) {
        funnet.put(id, person);
      }
    }
    return funnet;
  }

  @Override
  public List<Tjeneste> alle(String kommune) {
    return tjenester.values().stream()
        .sorted(java.util.Comparator.comparing(Tjeneste::navn))
        .toList();
  }

  @Override
  public Optional<Tjeneste> finn(String kommune, String slug) {
    return Optional.ofNullable(tjenester.get(slug)).filter(t -> t.kommune().equals(kommune));
  }

  @Override
  public List<String> tjenesterFor(String kommune, String brukerId) {
    return arbeiderI;
  }

  @Override
  public byte[] forsegl(String kommune, String tjeneste, String sted, String klartekst) {
    return (kommune + "|" + tjeneste + "|" + sted + "|" + new StringBuilder(klartekst).reverse())
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String apne(String kommune, String tjeneste, String sted, byte[] forseglet) {
    String alt = new String(forseglet, StandardCharsets.UTF_8);
    String merke = kommune + "|" + tjeneste + "|" + sted + "|";
    if (!alt.startsWith(merke)) {
      throw new IllegalStateException("sealed at another place");
    }
    return new StringBuilder(alt.substring(merke.length())).reverse().toString();
  }
}
