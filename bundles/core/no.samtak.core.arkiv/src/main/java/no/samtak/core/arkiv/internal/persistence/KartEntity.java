// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.arkiv.internal.kart.Bidrag;
import no.samtak.core.arkiv.internal.kart.Kart;
import no.samtak.core.arkiv.internal.kart.Karttabell;
import no.samtak.core.arkiv.internal.kart.Sprakord;
import org.jspecify.annotations.Nullable;

/** A row of {@code arkiv.kart}. */
@Entity
@Table(schema = "arkiv", name = "kart")
class KartEntity {
  @Id @Column private String modul = "";
  @Column private String modulversjon = "";
  @Column private String skjema = "";

  @Column(name = "navn_nb")
  private String navnNb = "";

  @Column(name = "navn_nn")
  private String navnNn = "";

  @Column(name = "navn_en")
  private @Nullable String navnEn;

  @Column(name = "formal_nb")
  private String formalNb = "";

  @Column(name = "formal_nn")
  private String formalNn = "";

  @Column(name = "formal_en")
  private @Nullable String formalEn;

  @Column private String bidrag = "";
  @Column private String tjenester = "";
  @Column private OffsetDateTime forst = Instant.EPOCH.atOffset(ZoneOffset.UTC);
  @Column private OffsetDateTime sist = Instant.EPOCH.atOffset(ZoneOffset.UTC);
  @Version private long versjon;

  /** For JPA. */
  protected KartEntity() {}

  KartEntity(Kart kart) {
    this.modul = kart.modul();
    this.forst = kart.forst().atOffset(ZoneOffset.UTC);
    endre(kart);
  }

  final void endre(Kart kart) {
    modulversjon = kart.versjon();
    skjema = kart.skjema();
    navnNb = kort(kart.navn().nb());
    navnNn = kort(kart.navn().nn());
    navnEn = kart.navn().en() == null ? null : kort(kart.navn().en());
    formalNb = kart.formal().nb();
    formalNn = kart.formal().nn();
    formalEn = kart.formal().en();
    bidrag = Linjer.ord(kart.bidrag());
    tjenester = Linjer.ord(kart.tjenester());
    sist = kart.sist().atOffset(ZoneOffset.UTC);
  }

  private static String kort(String navn) {
    return navn.length() <= 200 ? navn : navn.substring(0, 200);
  }

  String modul() {
    return modul;
  }

  Kart toKart(List<Karttabell> tabeller) {
    return new Kart(
        modul,
        modulversjon,
        skjema,
        new Sprakord(navnNb, navnNn, navnEn),
        new Sprakord(formalNb, formalNn, formalEn),
        tabeller,
        Linjer.avOrd(bidrag).stream().map(Bidrag::valueOf).collect(Collectors.toSet()),
        Set.copyOf(Linjer.avOrd(tjenester)),
        forst.toInstant(),
        sist.toInstant());
  }
}
