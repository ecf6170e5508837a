// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.finans.internal.register.Funn;
import no.samtak.core.finans.internal.register.Funnet;
import no.samtak.core.finans.internal.register.Funnsted;
import no.samtak.core.finans.internal.register.Funntilstand;
import no.samtak.core.finans.internal.register.Utledet;
import org.jspecify.annotations.Nullable;

/** A row of {@code finans.funn}. */
@Entity
@Table(schema = "finans", name = "funn")
class FunnEntity {
  private static final int MAKS_TEKST = 4000;
  private static final int MAKS_OBJEKT = 300;
  private static final int MAKS_KORT = 100;
  private static final int MAKS_SORTERING = 600;

  @Id @Column String id = "";
  @Column String kommune = "";
  @Column String nokkel = "";
  @Column int lopenummer;
  @Column String regel = "";

  @Column
  @Enumerated(EnumType.STRING)
  Funnklasse klasse = Funnklasse.AVVIK;

  @Column
  @Enumerated(EnumType.STRING)
  Utledet utledet = Utledet.REGEL;

  @Column String fil = "";
  @Column long rad;
  @Column String kolonne = "";
  @Column String objekt = "";
  @Column String aar = "";
  @Column String oppgitt = "";
  @Column String beregnet = "";
  @Column String avvik = "";
  @Column String enhet = "";

  @Column(name = "tekst_nb")
  String tekstNb = "";

  @Column(name = "tekst_nn")
  String tekstNn = "";

  @Column String sortering = "";

  @Column
  @Enumerated(EnumType.STRING)
  Funntilstand tilstand = Funntilstand.APEN;

  @Column String begrunnelse = "";

  @Column(name = "avgjort_av")
  String avgjortAv = "";

  @Column @Nullable OffsetDateTime avgjort;

  @Column(name = "avgjort_utgave")
  long avgjortUtgave;

  @Column OffsetDateTime funnet = Instant.EPOCH.atOffset(ZoneOffset.UTC);
  @Version @Column long versjon;

  /** For JPA. */
  protected FunnEntity() {}

  FunnEntity(String id, String kommune, Utledet utledet, String nokkel, int nummer, Funnet funn) {
    this.id = id;
    this.kommune = kommune;
    this.utledet = utledet;
    this.nokkel = nokkel;
    this.lopenummer = nummer;
    this.regel = funn.regel();
    this.klasse = funn.klasse();
    Funnsted sted = funn.sted();
    this.fil = sted.fil();
    this.kolonne = kort(sted.kolonne(), MAKS_KORT);
    this.objekt = kort(sted.objekt(), MAKS_OBJEKT);
    this.aar = kort(sted.aar(), MAKS_KORT);
    this.sortering =
        kort("%s %s %s %s %04d".formatted(regel, fil, objekt, aar, nummer), MAKS_SORTERING);
    sett(sted);
  }

  final void finn(OffsetDateTime tid) {
    funnet = tid;
  }

  /** Takes over what is wrong there now; the place is the same. */
  final void sett(Funnsted sted) {
    rad = sted.rad();
    oppgitt = kort(sted.oppgitt(), MAKS_TEKST);
    beregnet = kort(sted.beregnet(), MAKS_TEKST);
    avvik = kort(sted.avvik(), MAKS_KORT);
    enhet = kort(sted.enhet(), MAKS_KORT);
    tekstNb = kort(sted.nb(), MAKS_TEKST);
    tekstNn = kort(sted.nn(), MAKS_TEKST);
  }

  /** Whether the source states and the rule computes what they did. */
  final boolean sier(Funnsted sted) {
    return oppgitt.equals(kort(sted.oppgitt(), MAKS_TEKST))
        && beregnet.equals(kort(sted.beregnet(), MAKS_TEKST));
  }

  /** Whether nothing at all differs. */
  final boolean erLik(Funnsted sted) {
    return sier(sted)
        && rad == sted.rad()
        && tekstNb.equals(kort(sted.nb(), MAKS_TEKST))
        && tekstNn.equals(kort(sted.nn(), MAKS_TEKST));
  }

  /** Changes the state without anybody having decided. */
  final void bli(Funntilstand ny) {
    tilstand = ny;
  }

  final void avgjor(
      Funntilstand ny, String hvorfor, String hvem, OffsetDateTime naar, long utgave) {
    tilstand = ny;
    begrunnelse = hvorfor;
    avgjortAv = hvem;
    avgjort = naar;
    avgjortUtgave = utgave;
  }

  final Funn toFunn() {
    return new Funn(
        id,
        regel,
        klasse,
        utledet,
        new Funnsted(
            fil, rad, kolonne, objekt, aar, oppgitt, beregnet, avvik, enhet, tekstNb, tekstNn),
        tilstand,
        begrunnelse,
        avgjortAv,
        avgjort == null ? null : avgjort.toInstant(),
        funnet.toInstant(),
        versjon);
  }

  static String kort(String tekst, int maks) {
    return tekst.length() <= maks ? tekst : tekst.substring(0, maks - 1) + "…";
  }
}
