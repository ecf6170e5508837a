// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.persistence;

import java.util.List;
import java.util.function.Function;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.api.personvern.Forsegling;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.security.AccessEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The way to the consents: always a transaction, in which leave is asked for and logged. */
@Component(service = SamtykkeStore.class)
public final class SamtykkeStore {
  private final EntityManagerFactory unit;
  private final Transactions transactions;
  private final Segl segl;

  /** On the bundle's unit. */
  @Activate
  public SamtykkeStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.samtykke)") EntityManagerFactory unit,
      @Reference Transactions transactions,
      @Reference Forsegling forsegling) {
    this.unit = unit;
    this.transactions = transactions;
    this.segl = new Segl(forsegling);
  }

  /**
   * Work on a person's consents; the rows of the access log are those that {@link
   * no.samtak.core.api.personvern.Persontilgang} adds in it.
   */
  public <T> T utfor(Function<Samtykkebok, T> arbeid) {
    return transactions.writeAll(
        unit, em -> arbeid.apply(new Samtykkebok(em, segl)), svar -> List.of());
  }

  /** A change by the system itself, which shows no person: one row for the consent. */
  public <T> T utforSelv(String handling, String id, Function<Samtykkebok, T> arbeid) {
    return transactions.write(
        unit,
        em -> arbeid.apply(new Samtykkebok(em, segl)),
        svar -> AccessEntry.ok(handling, "samtykke", id));
  }
}
