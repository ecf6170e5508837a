// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.api.kommune.Kommune;
import no.samtak.core.api.kommune.Kommunenummer;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.text.Language;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The kommuner in the database; filled by migrations. */
@Component(service = KommuneStore.class)
public final class KommuneStore {
  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public KommuneStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.tiltak)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** All kommuner with all their numbers, oldest number first. */
  public List<Kommune> alle() {
    return transactions.read(
        unit,
        em -> {
          Map<String, List<Kommunenummer>> numre =
              em
                  .createQuery("select n from KommunenummerEntity n", KommunenummerEntity.class)
                  .getResultList()
                  .stream()
                  .collect(
                      Collectors.groupingBy(
                          n -> n.kommune,
                          Collectors.mapping(
                              KommunenummerEntity::toKommunenummer, Collectors.toList())));
          return em
              .createQuery("select k from KommuneEntity k", KommuneEntity.class)
              .getResultList()
              .stream()
              .map(
                  k ->
                      new Kommune(
                          k.slug,
                          k.navn,
                          Language.valueOf(k.administrasjonssprak),
                          k.betjent,
                          numre.getOrDefault(k.slug, List.of()).stream()
                              .sorted(
                                  Comparator.comparing(
                                      n -> n.fra() == null ? LocalDate.MIN : n.fra()))
                              .toList()))
              .toList();
        });
  }
}
