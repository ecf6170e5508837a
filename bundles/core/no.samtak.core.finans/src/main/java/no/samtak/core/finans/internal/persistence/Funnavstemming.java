// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.persistence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.persistence.EntityManager;
import no.samtak.core.finans.internal.register.Funnet;
import no.samtak.core.finans.internal.register.Funnhendelse.Hva;
import no.samtak.core.finans.internal.register.Funnsted;
import no.samtak.core.finans.internal.register.Funntilstand;
import no.samtak.core.finans.internal.register.Stand;
import no.samtak.core.finans.internal.register.Utledet;
import no.samtak.platform.api.data.Ids;

/**
 * Brings the findings of rules in the register up to what the rules find now. A finding is the same
 * as one before by rule, file, column, object and year; where several are alike in all of these, by
 * what the source states, and then by their order.
 */
final class Funnavstemming {
  private final EntityManager em;
  private final String kommune;
  private final Stand stand;
  private final OffsetDateTime naa;
  private final Map<String, Long> nummer = new HashMap<>();

  Funnavstemming(EntityManager em, String kommune, Stand stand, OffsetDateTime naa) {
    this.em = em;
    this.kommune = kommune;
    this.stand = stand;
    this.naa = naa;
  }

  /**
   * @param kjort ids of the rules that have run; of others nothing is known to be gone
   */
  void avstem(List<Funnet> funnet, Set<String> kjort) {
    Map<String, List<FunnEntity>> kjente = kjente();
    Map<String, List<Funnet>> nye = new LinkedHashMap<>();
    for (Funnet funn : funnet) {
      nye.computeIfAbsent(nokkel(funn), k -> new ArrayList<>()).add(funn);
    }
    nye.forEach((nokkel, funn) -> avstem(nokkel, kjente.getOrDefault(nokkel, List.of()), funn));
    kjente.forEach(
        (nokkel, borte) -> {
          if (!nye.containsKey(nokkel)) {
            borte.stream().filter(f -> kjort.contains(f.regel)).forEach(this::fallBort);
          }
        });
  }

  private void avstem(String nokkel, List<FunnEntity> kjente, List<Funnet> funnet) {
    List<FunnEntity> ledige = new ArrayList<>(kjente);
    List<Funnet> uten = new ArrayList<>();
    for (Funnet funn : funnet) {
      ledige.stream()
          .filter(k -> k.oppgitt.equals(FunnEntity.kort(funn.sted().oppgitt(), 4000)))
          .findFirst()
          .ifPresentOrElse(
              k -> {
                ledige.remove(k);
                finnesFortsatt(k, funn.sted());
              },
              () -> uten.add(funn));
    }
    int neste = kjente.stream().mapToInt(k -> k.lopenummer).max().orElse(0);
    for (Funnet funn : uten) {
      if (ledige.isEmpty()) {
        neste++;
        nytt(nokkel, neste, funn);
      } else {
        finnesFortsatt(ledige.remove(0), funn.sted());
      }
    }
    ledige.forEach(this::fallBort);
  }

  private void nytt(String nokkel, int lopenummer, Funnet funn) {
    FunnEntity ny = new FunnEntity(Ids.next(), kommune, Utledet.REGEL, nokkel, lopenummer, funn);
    ny.finn(naa);
    em.persist(ny);
    hendte(ny, Hva.FUNNET);
  }

  private void finnesFortsatt(FunnEntity kjent, Funnsted sted) {
    boolean sagtFor = kjent.sier(sted);
    if (!kjent.erLik(sted)) {
      kjent.sett(sted);
    }
    switch (kjent.tilstand) {
      case BORTFALT -> apne(kjent, Hva.GJENFUNNET);
      case AKSEPTERT -> {
        if (!sagtFor) {
          apne(kjent, Hva.ENDRET);
        }
      }
      case RETTET_I_KILDEN -> {
        if (stand.utgave(kjent.fil) > kjent.avgjortUtgave) {
          apne(kjent, Hva.FORTSATT);
        }
      }
      case APEN -> {}
    }
  }

  private void apne(FunnEntity kjent, Hva hva) {
    kjent.bli(Funntilstand.APEN);
    hendte(kjent, hva);
  }

  private void fallBort(FunnEntity kjent) {
    if (kjent.tilstand != Funntilstand.BORTFALT) {
      kjent.bli(Funntilstand.BORTFALT);
      hendte(kjent, Hva.BORTFALT);
    }
  }

  private void hendte(FunnEntity funn, Hva hva) {
    long neste = nummer.merge(funn.id, 1L, Long::sum);
    em.persist(new FunnHendelseEntity(funn, neste, hva, naa));
  }

  private Map<String, List<FunnEntity>> kjente() {
    for (Object[] rad :
        em.createQuery(
                "select h.funn, max(h.nummer) from FunnHendelseEntity h"
                    + " where h.kommune = :kommune group by h.funn",
                Object[].class)
            .setParameter("kommune", kommune)
            .getResultList()) {
      nummer.put((String) rad[0], ((Number) rad[1]).longValue());
    }
    Map<String, List<FunnEntity>> kjente = new LinkedHashMap<>();
    em.createQuery(
            "select f from FunnEntity f where f.kommune = :kommune and f.utledet = :regel"
                + " order by f.nokkel, f.lopenummer",
            FunnEntity.class)
        .setParameter("kommune", kommune)
        .setParameter("regel", Utledet.REGEL)
        .getResultList()
        .forEach(f -> kjente.computeIfAbsent(f.nokkel, k -> new ArrayList<>()).add(f));
    return kjente;
  }

  /** By what a finding is known again. */
  static String nokkel(Funnet funn) {
    Funnsted sted = funn.sted();
    String alt =
        String.join("\n", funn.regel(), sted.fil(), sted.kolonne(), sted.objekt(), sted.aar());
    try {
      byte[] avtrykk =
          MessageDigest.getInstance("SHA-256").digest(alt.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(avtrykk);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
