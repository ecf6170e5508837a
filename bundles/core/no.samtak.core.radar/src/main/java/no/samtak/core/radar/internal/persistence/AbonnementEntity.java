// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.radar.internal.kalender.Abonnement;
import org.jspecify.annotations.Nullable;

/** A row of {@code radar.abonnement}. */
@Entity
@Table(schema = "radar", name = "abonnement")
class AbonnementEntity {
  @Id @Column private String id = "";
  @Column private String kommune = "";

  @Column(name = "bruker_id")
  private String brukerId = "";

  @Column private String navn = "";
  @Column private String avtrykk = "";
  @Column private OffsetDateTime opprettet = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  @Column(name = "sist_brukt")
  private @Nullable OffsetDateTime sistBrukt;

  @Column private @Nullable OffsetDateTime trukket;
  @Version @Column private long versjon;

  /** For JPA. */
  protected AbonnementEntity() {}

  AbonnementEntity(
      String id,
      String kommune,
      String brukerId,
      String navn,
      String avtrykk,
      OffsetDateTime opprettet) {
    this.id = id;
    this.kommune = kommune;
    this.brukerId = brukerId;
    this.navn = navn;
    this.avtrykk = avtrykk;
    this.opprettet = opprettet;
  }

  final void brukt(OffsetDateTime tid) {
    sistBrukt = tid;
  }

  final void trekk(OffsetDateTime tid) {
    trukket = tid;
  }

  final boolean gjelder(String onsketKommune) {
    return kommune.equals(onsketKommune) && trukket == null;
  }

  final boolean eiesAv(String onsket) {
    return brukerId.equals(onsket);
  }

  final AbonnementStore.Eid toEid() {
    return new AbonnementStore.Eid(
        brukerId,
        new Abonnement(
            id, navn, opprettet.toInstant(), sistBrukt == null ? null : sistBrukt.toInstant()));
  }
}
