// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.persistence;

import java.time.LocalDate;
import java.util.Optional;
import javax.persistence.EntityManagerFactory;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.drift.internal.time.Datominne;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The business date, where it is set, in the schema {@code drift}. */
@Component(service = Datominne.class)
public final class DatoStore implements Datominne {
  private final EntityManagerFactory unit;
  private final Transactions transactions;

  @Activate
  public DatoStore(
      @Reference(target = "(osgi.unit.name=no.samtak.platform.drift)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  @Override
  public Optional<LocalDate> satt() {
    return transactions.read(
        unit,
        em ->
            Optional.ofNullable(em.find(ForretningsdatoEntity.class, ForretningsdatoEntity.ONLY))
                .map(e -> e.dato));
  }

  @Override
  public void sett(@Nullable LocalDate dato) {
    transactions.write(
        unit,
        em -> {
          ForretningsdatoEntity entity =
              em.find(ForretningsdatoEntity.class, ForretningsdatoEntity.ONLY);
          if (entity == null) {
            entity = new ForretningsdatoEntity();
            entity.sett(dato);
            em.persist(entity);
          } else {
            entity.sett(dato);
          }
          return entity.id;
        },
        id ->
            AccessEntry.ok(
                dato == null ? "frigi" : "sett",
                "forretningsdato",
                dato == null ? "" : dato.toString()));
  }
}
