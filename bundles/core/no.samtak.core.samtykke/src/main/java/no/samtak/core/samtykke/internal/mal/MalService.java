// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.mal;

import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samtak.core.samtykke.internal.persistence.MalStore;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.time.Forretningsdato;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The templates of a kommune (P11, C-12). */
@Component(service = MalService.class)
public final class MalService {
  private static final String SYSTEM = "Samtak";

  private final MalStore store;
  private final CurrentUser bruker;
  private final Forretningsdato dato;
  private final Clock klokke;

  /** On the store. */
  @Activate
  public MalService(
      @Reference MalStore store,
      @Reference CurrentUser bruker,
      @Reference Forretningsdato dato,
      @Reference Clock klokke) {
    this.store = store;
    this.bruker = bruker;
    this.dato = dato;
    this.klokke = klokke;
  }

  /**
   * All templates by title, those in use first. A kommune that never had one has the standard one
   * from now on.
   */
  public List<Samtykkemal> alle(String kommune) {
    Collator norsk = Collator.getInstance(new Locale("nb", "NO"));
    List<Samtykkemal> alle = store.alle(kommune);
    return (alle.isEmpty() ? begynt(kommune) : alle)
        .stream()
            .sorted(
                Comparator.<Samtykkemal, Boolean>comparing(m -> !m.kanVelges())
                    .thenComparing(m -> m.innhold().tittel(Language.NB), norsk)
                    .thenComparing(Samtykkemal::id))
            .toList();
  }

  private List<Samtykkemal> begynt(String kommune) {
    try {
      return List.of(
          bruker.runAs(
              new User("system", "system", SYSTEM, Set.of(Role.TJENESTELEDER), Set.of(kommune)),
              kommune,
              () ->
                  store.ny(
                      kommune,
                      Standardmal.id(kommune),
                      Standardmal.innhold(),
                      klokke.instant(),
                      SYSTEM)));
    } catch (DomainException e) {
      // Another node was first, or the database is away and says so once more.
      return store.alle(kommune);
    } catch (Exception e) {
      throw new IllegalStateException("the first template could not be made", e);
    }
  }

  /** Those that can be chosen, by title. */
  public List<Samtykkemal> valgbare(String kommune) {
    return alle(kommune).stream().filter(Samtykkemal::kanVelges).toList();
  }

  /**
   * One template in its newest version.
   *
   * @throws DomainException NOT_FOUND
   */
  public Samtykkemal hent(String kommune, String id) {
    return store.finn(kommune, id).orElseThrow(DomainException::notFound);
  }

  /** All its versions, the newest first. */
  public List<Malversjon> versjoner(String kommune, String id) {
    hent(kommune, id);
    return store.versjoner(kommune, id);
  }

  /** Makes a template; where the id is there already, it is given back unchanged. */
  public Samtykkemal opprett(String kommune, String id, Malinnhold innhold) {
    return store.ny(kommune, id, innhold.kontrollert(), klokke.instant(), hvem());
  }

  /**
   * Makes a new version. Consents that are given keep the version that was signed.
   *
   * @throws DomainException CONFLICT where it is retired; PRECONDITION_FAILED
   */
  public Samtykkemal endre(String kommune, String id, long versjon, Malinnhold innhold) {
    return store.endre(kommune, id, versjon, innhold.kontrollert(), klokke.instant(), hvem());
  }

  /**
   * Takes it out of use for good: it can no longer be chosen, and what is given by it stays.
   *
   * @throws DomainException CONFLICT where it is retired already; PRECONDITION_FAILED
   */
  public Samtykkemal taUt(String kommune, String id, long versjon) {
    return store.ut(kommune, id, versjon, dato.idag());
  }

  private String hvem() {
    return bruker.get().map(User::displayName).orElseThrow(DomainException::notFound);
  }
}
