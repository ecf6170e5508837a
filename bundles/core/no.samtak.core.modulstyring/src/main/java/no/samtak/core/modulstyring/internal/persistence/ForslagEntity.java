// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.forslag.Forslagstilstand;
import no.samtak.core.modulstyring.internal.forslag.Godkjenner;
import no.samtak.core.modulstyring.internal.forslag.Godkjenning;
import no.samtak.core.modulstyring.internal.forslag.Handling;
import no.samtak.core.modulstyring.internal.forslag.Opphav;
import no.samtak.core.modulstyring.internal.tekst.Ord;
import org.jspecify.annotations.Nullable;

/** A row of {@code modulstyring.forslag}. */
@Entity
@Table(schema = "modulstyring", name = "forslag")
class ForslagEntity {
  private static final String APEN = "apen";

  @Id @Column private String id = "";
  @Column private String kommune = "";

  @Enumerated(EnumType.STRING)
  @Column
  private Handling handling = Handling.APNE;

  @Column private String modul = "";

  @Column(name = "ny_modul")
  private @Nullable String nyModul;

  @Column private LocalDate fra = LocalDate.EPOCH;

  @Column(name = "grunn_nb")
  private String grunnNb = "";

  @Column(name = "grunn_nn")
  private String grunnNn = "";

  @Enumerated(EnumType.STRING)
  @Column
  private Opphav opphav = Opphav.SYSTEM;

  @Column(name = "opprettet_av_id")
  private String opprettetAvId = "";

  @Column(name = "opprettet_av")
  private String opprettetAv = "";

  @Column private OffsetDateTime opprettet = Instant.EPOCH.atOffset(ZoneOffset.UTC);
  @Column private String grunnlag = "";

  @Enumerated(EnumType.STRING)
  @Column
  private Forslagstilstand tilstand = Forslagstilstand.VENTER;

  @Column(name = "venter_nb")
  private @Nullable String venterNb;

  @Column(name = "venter_nn")
  private @Nullable String venterNn;

  @Column(name = "operator_id")
  private @Nullable String operatorId;

  @Column(name = "operator_av")
  private @Nullable String operatorAv;

  @Column(name = "operator_tid")
  private @Nullable OffsetDateTime operatorTid;

  @Column(name = "leder_id")
  private @Nullable String lederId;

  @Column(name = "leder_av")
  private @Nullable String lederAv;

  @Column(name = "leder_tid")
  private @Nullable OffsetDateTime lederTid;

  @Column(name = "avgjort_av")
  private String avgjortAv = "";

  @Column private @Nullable OffsetDateTime avgjort;

  @Column(name = "avgjort_nb")
  private @Nullable String avgjortNb;

  @Column(name = "avgjort_nn")
  private @Nullable String avgjortNn;

  @Column private @Nullable String apen = APEN;
  @Version @Column private long versjon;

  /** For JPA. */
  protected ForslagEntity() {}

  /** A new one, without any yes. */
  ForslagEntity(Forslag f, String opprettetAvId) {
    this.id = f.id();
    this.kommune = f.kommune();
    this.handling = f.handling();
    this.modul = f.modul();
    this.nyModul = f.nyModul();
    this.fra = f.fra();
    Ord ord = Ord.av(f.grunn());
    this.grunnNb = ord.nb();
    this.grunnNn = ord.nn();
    this.opphav = f.opphav();
    this.opprettetAvId = opprettetAvId;
    this.opprettetAv = f.opprettetAv();
    this.opprettet = f.opprettet().atOffset(ZoneOffset.UTC);
    this.grunnlag = f.grunnlag();
  }

  final void godkjenn(Godkjenning g) {
    OffsetDateTime tid = g.tid().atOffset(ZoneOffset.UTC);
    if (g.som() == Godkjenner.OPERATOR) {
      operatorId = g.brukerId();
      operatorAv = g.av();
      operatorTid = tid;
    } else {
      lederId = g.brukerId();
      lederAv = g.av();
      lederTid = tid;
    }
  }

  final void sett(Forslagstilstand ny, @Nullable Ord venterPa) {
    tilstand = ny;
    venterNb = venterPa == null ? null : venterPa.nb();
    venterNn = venterPa == null ? null : venterPa.nn();
  }

  final void slutt(Forslagstilstand ny, String av, @Nullable Ord grunn, OffsetDateTime tid) {
    sett(ny, null);
    avgjort = tid;
    avgjortAv = av;
    avgjortNb = grunn == null ? null : grunn.nb();
    avgjortNn = grunn == null ? null : grunn.nn();
    apen = null;
  }

  final boolean tilhorer(String onsket) {
    return kommune.equals(onsket);
  }

  final Forslag toForslag() {
    return new Forslag(
        id,
        kommune,
        handling,
        modul,
        nyModul,
        fra,
        new Ord(grunnNb, grunnNn),
        opphav,
        opprettetAv,
        opprettet.toInstant(),
        grunnlag,
        godkjenninger(),
        tilstand,
        ord(venterNb, venterNn),
        avgjortAv,
        avgjort == null ? null : avgjort.toInstant(),
        ord(avgjortNb, avgjortNn),
        versjon);
  }

  private List<Godkjenning> godkjenninger() {
    List<Godkjenning> alle = new ArrayList<>();
    legg(alle, Godkjenner.OPERATOR, operatorId, operatorAv, operatorTid);
    legg(alle, Godkjenner.TJENESTELEDER, lederId, lederAv, lederTid);
    alle.sort((a, b) -> a.tid().compareTo(b.tid()));
    return alle;
  }

  private static void legg(
      List<Godkjenning> alle,
      Godkjenner som,
      @Nullable String brukerId,
      @Nullable String av,
      @Nullable OffsetDateTime tid) {
    if (brukerId != null && av != null && tid != null) {
      alle.add(new Godkjenning(som, brukerId, av, tid.toInstant()));
    }
  }

  private static @Nullable Ord ord(@Nullable String nb, @Nullable String nn) {
    return nb == null ? null : new Ord(nb, nn == null ? nb : nn);
  }
}
