// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.samtykke;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Personopplysninger;
import no.samtak.core.api.personvern.Personopplysninger.Person;
import no.samtak.core.api.personvern.Personsporsmal;
import no.samtak.core.api.personvern.Persontilgang;
import no.samtak.core.api.tjeneste.Tjenesteregister;
import no.samtak.core.samtykke.internal.persistence.SamtykkeStore;
import no.samtak.core.samtykke.internal.persistence.Samtykkebok;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.AccessRefusal;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.time.Forretningsdato;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** "Delt med oss": persons of other services that a service may know of today, by consent. */
@Component(service = DeltService.class)
public final class DeltService {
  private final SamtykkeStore store;
  private final Persontilgang tilgang;
  private final Personopplysninger personer;
  private final Tjenesteregister tjenester;
  private final CurrentUser bruker;
  private final Forretningsdato dato;

  /** On the store and the walls. */
  @Activate
  public DeltService(
      @Reference SamtykkeStore store,
      @Reference Persontilgang tilgang,
      @Reference Personopplysninger personer,
      @Reference Tjenesteregister tjenester,
      @Reference CurrentUser bruker,
      @Reference Forretningsdato dato) {
    this.store = store;
    this.tilgang = tilgang;
    this.personer = personer;
    this.tjenester = tjenester;
    this.bruker = bruker;
    this.dato = dato;
  }

  /**
   * One part of them. Each that is given has a row in the access log; one whom another right hides
   * (P7) is left out.
   *
   * @param mottaker slug of a service that the user works in
   * @throws DomainException NOT_FOUND where the user does not
   */
  public Slice<DeltPerson> delt(String kommune, String mottaker, PageQuery del) {
    User hvem = bruker.get().orElseThrow(DomainException::notFound);
    boolean arbeiderDer = tjenester.tjenesterFor(kommune, hvem.id()).contains(mottaker);
    LocalDate idag = dato.idag();
    return store.utfor(
        bok -> {
          if (!arbeiderDer) {
            throw new AccessRefusal(
                DomainException.notFound(),
                new AccessEntry("nekt", "delt-med-oss", mottaker, "ikke-funnet"));
          }
          Map<Nokkel, List<Deling>> alle = new LinkedHashMap<>();
          for (Deling d : bok.deltMed(kommune, mottaker, idag)) {
            alle.computeIfAbsent(new Nokkel(d.tjeneste(), d.personId()), n -> new ArrayList<>())
                .add(d);
          }
          Slice<Nokkel> noen = Slice.part(List.copyOf(alle.keySet()), del, Nokkel::personId);
          return new Slice<>(sluppet(bok, kommune, noen.rows(), alle), noen.next());
        });
  }

  private record Nokkel(String tjeneste, String personId) {}

  /** Asks for each by the consent that lasts longest; leaves out those who are not let through. */
  private List<DeltPerson> sluppet(
      Samtykkebok bok, String kommune, List<Nokkel> hvem, Map<Nokkel, List<Deling>> alle) {
    List<DeltPerson> vises = new ArrayList<>();
    for (Nokkel n : hvem) {
      List<Deling> delinger = alle.getOrDefault(n, List.of());
      if (slapp(bok, kommune, n, delinger.get(0))) {
        Person person =
            personer
                .finn(bok.forbindelse(), kommune, n.tjeneste(), Set.of(n.personId()))
                .get(n.personId());
        if (person != null) {
          vises.add(new DeltPerson(n.tjeneste(), n.personId(), person.visningsnavn(), delinger));
        }
      }
    }
    return vises;
  }

  private boolean slapp(Samtykkebok bok, String kommune, Nokkel hvem, Deling ved) {
    try {
      tilgang.slipp(
          bok.forbindelse(),
          new Personsporsmal(
              kommune,
              hvem.tjeneste(),
              hvem.personId(),
              "les-delt",
              ved.kategorier().get(0).kode(),
              Dybde.KJENT_FOR,
              ved.formal().get(0),
              false));
      return true;
    } catch (AccessRefusal hidden) {
      // Nobody asked for this one by name: it is not shown and not counted, and leaves no row.
      return false;
    }
  }
}
