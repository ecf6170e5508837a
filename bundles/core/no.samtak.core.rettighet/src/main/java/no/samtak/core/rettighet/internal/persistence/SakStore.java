// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.persistence;

import java.util.List;
import java.util.function.Function;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.api.personvern.Forsegling;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.security.AccessEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The way to the requests: always a transaction, in which leave is asked for and logged. */
@Component(service = SakStore.class)
public final class SakStore {
  private final EntityManagerFactory unit;
  private final Transactions transactions;
  private final Segl segl;

  /** On the bundle's unit. */
  @Activate
  public SakStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.rettighet)") EntityManagerFactory unit,
      @Reference Transactions transactions,
      @Reference Forsegling forsegling) {
    this.unit = unit;
    this.transactions = transactions;
    this.segl = new Segl(forsegling);
  }

  /**
   * Work on requests; the rows of the access log on persons are those that {@link
   * no.samtak.core.api.personvern.Persontilgang} adds in it.
   */
  public <T> T utfor(Function<Sakbok, T> arbeid) {
    return transactions.writeAll(unit, em -> arbeid.apply(new Sakbok(em, segl)), svar -> List.of());
  }

  /** As {@link #utfor}, for what is about no person: one row for the request. */
  public <T> T utforUtenPerson(String handling, String id, Function<Sakbok, T> arbeid) {
    return transactions.write(
        unit,
        em -> arbeid.apply(new Sakbok(em, segl)),
        svar -> AccessEntry.ok(handling, "personvernsak", id));
  }

  /** Reads what tells nothing of a person. */
  public <T> T les(Function<Sakbok, T> arbeid) {
    return transactions.read(unit, em -> arbeid.apply(new Sakbok(em, segl)));
  }
}
