// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.api.tiltak.Tiltaksprofil;
import no.samtak.core.tiltak.internal.endring.Handling;
import no.samtak.core.tiltak.internal.persistence.ProfilradEntity.Slag;
import no.samtak.core.tiltak.internal.profil.Profil;
import no.samtak.platform.api.data.Ids;
import org.jspecify.annotations.Nullable;

/** A row of {@code tiltak.profil}; its lists are {@link ProfilradEntity}. */
@Entity
@Table(schema = "tiltak", name = "profil")
class ProfilEntity {
  @Id @Column private String id = "";
  @Column private String kommune = "";

  @Column(name = "tiltak_id")
  private String tiltakId = "";

  @Column private String bakgrunn = "";
  @Column private String malgruppe = "";
  @Column private String fase = "";
  @Column private String niva = "";
  @Column private String hjemmel = "";
  @Column private @Nullable Boolean lovpalagt;
  @Column private @Nullable Integer kapasitet;
  @Column private String organisering = "";
  @Column private OffsetDateTime endret = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  @Column(name = "endret_av")
  private String endretAv = "";

  @Version @Column private long versjon;

  /** For JPA. */
  protected ProfilEntity() {}

  ProfilEntity(Tiltaksprofil profil, Handling handling) {
    this.id = Ids.next();
    this.kommune = profil.kommune();
    this.tiltakId = profil.tiltakId();
    endre(profil, handling);
  }

  /** Takes over what can be changed; the lists are changed beside it. */
  final void endre(Tiltaksprofil profil, Handling handling) {
    bakgrunn = profil.bakgrunn();
    malgruppe = profil.malgruppe();
    fase = profil.fase();
    niva = profil.niva();
    hjemmel = profil.hjemmel();
    lovpalagt = profil.lovpalagt();
    kapasitet = profil.kapasitet();
    organisering = profil.organisering();
    endret = handling.tid().atOffset(ZoneOffset.UTC);
    endretAv = handling.av().displayName();
  }

  String id() {
    return id;
  }

  long versjon() {
    return versjon;
  }

  /**
   * The profile.
   *
   * @param rader its lists, each in its order
   */
  Profil toProfil(List<ProfilradEntity> rader) {
    Tiltaksprofil profil =
        new Tiltaksprofil(
            kommune,
            tiltakId,
            bakgrunn,
            malgruppe,
            fase,
            niva,
            hjemmel,
            lovpalagt,
            kapasitet,
            organisering,
            av(rader, Slag.DELTILTAK).map(ProfilradEntity::toDeltiltak).toList(),
            av(rader, Slag.BEMANNING).map(ProfilradEntity::toBemanning).toList(),
            av(rader, Slag.PARAMETER).map(ProfilradEntity::toParameter).toList(),
            av(rader, Slag.MAL).map(ProfilradEntity::toMal).toList());
    return new Profil(profil, false, endret.toInstant(), endretAv, versjon);
  }

  private static Stream<ProfilradEntity> av(List<ProfilradEntity> rader, Slag slag) {
    return rader.stream().filter(r -> r.er(slag));
  }
}
