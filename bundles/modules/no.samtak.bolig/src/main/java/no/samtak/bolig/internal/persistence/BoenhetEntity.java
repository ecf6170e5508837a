// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.Eierform;
import no.samtak.bolig.internal.boenhet.Klargjoring;
import no.samtak.bolig.internal.boenhet.Nokkel;
import no.samtak.bolig.internal.boenhet.Opplysninger;
import no.samtak.bolig.internal.boenhet.Tilstand;
import no.samtak.bolig.internal.boenhet.Utleie;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code bolig.boenhet}. Never leaves this package: outside it is a {@link Boenhet}. The
 * columns on {@code sok} and {@code nokkel} follow from the others, and are there to be searched
 * and sorted by; they have no null.
 */
@Entity
@Table(schema = "bolig", name = "boenhet")
class BoenhetEntity {
  /** Sorts after every day that can be written. */
  static final LocalDate UTEN_SLUTT = LocalDate.of(9999, 12, 31);

  @Id private String id = "";
  @Column private String kommune = "";
  @Column private String objektnummer = "";
  @Column private String objektsok = "";
  @Column private String objektnokkel = "";
  @Column private String gate = "";
  @Column private @Nullable Integer husnummer;
  @Column private String bokstav = "";
  @Column private String postnummer = "";
  @Column private String poststed = "";
  @Column private String adressesok = "";
  @Column private String adressenokkel = "";
  @Column private String matrikkel = "";
  @Column private String bruksenhet = "";
  @Column private @Nullable BigDecimal areal;
  @Column private BigDecimal arealnokkel = BigDecimal.ZERO;
  @Column private @Nullable Integer rom;
  @Column private @Nullable Integer etasje;

  @Column
  @Enumerated(EnumType.STRING)
  private Eierform eierform = Eierform.KOMMUNAL;

  @Column private String eier = "";

  @Column(name = "innleid_til")
  private @Nullable LocalDate innleidTil;

  @Column private LocalDate innleidnokkel = UTEN_SLUTT;
  @Column private String merknad = "";
  @Column private @Nullable Integer husstand;

  @Column(name = "binding_gruppe")
  private String bindingGruppe = "";

  @Column(name = "binding_tilskudd")
  private String bindingTilskudd = "";

  @Column(name = "binding_til")
  private @Nullable LocalDate bindingTil;

  @Column private String adkomst = "";
  @Column private String varsel = "";

  @Column(name = "varsel_til")
  private @Nullable LocalDate varselTil;

  @Column
  @Enumerated(EnumType.STRING)
  private Utleie utleie = Utleie.LEDIG;

  @Column
  @Enumerated(EnumType.STRING)
  private Klargjoring klargjoring = Klargjoring.INSPEKSJON;

  @Column(name = "tilstand_poeng")
  private @Nullable Integer tilstandPoeng;

  @Column(name = "tilstand_maks")
  private @Nullable Integer tilstandMaks;

  @Column(name = "tilstand_krav")
  private @Nullable Integer tilstandKrav;

  @Column(name = "tilstand_dato")
  private @Nullable LocalDate tilstandDato;

  @Column private @Nullable LocalDate utgatt;
  @Column private int hendelser;
  @Version private long versjon;
  @Column private OffsetDateTime opprettet = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  /** For JPA. */
  protected BoenhetEntity() {}

  BoenhetEntity(Boenhet boenhet) {
    id = boenhet.id();
    kommune = boenhet.kommune();
    opprettet = boenhet.opprettet().atOffset(ZoneOffset.UTC);
    change(boenhet);
  }

  /** Takes over what can be changed. */
  final void change(Boenhet boenhet) {
    describe(boenhet.opplysninger());
    utleie = boenhet.utleie();
    klargjoring = boenhet.klargjoring();
    Tilstand tilstand = boenhet.tilstand();
    tilstandPoeng = tilstand == null ? null : tilstand.poeng();
    tilstandMaks = tilstand == null ? null : tilstand.maks();
    tilstandKrav = tilstand == null ? null : tilstand.krav();
    tilstandDato = tilstand == null ? null : tilstand.dato();
    utgatt = boenhet.utgatt();
  }

  private void describe(Opplysninger o) {
    objektnummer = o.objektnummer();
    objektsok = Nokkel.sok(o.objektnummer());
    objektnokkel = Nokkel.orden(o.objektnummer());
    gate = o.gate();
    husnummer = o.husnummer();
    bokstav = o.bokstav();
    postnummer = o.postnummer();
    poststed = o.poststed();
    adressesok = Nokkel.sok(o.adresse());
    adressenokkel = Nokkel.orden(o.adresse());
    matrikkel = o.matrikkel();
    bruksenhet = o.bruksenhet();
    areal = o.areal();
    arealnokkel = o.areal() == null ? BigDecimal.ZERO.setScale(1) : o.areal();
    rom = o.rom();
    etasje = o.etasje();
    eierform = o.eierform();
    eier = o.eier();
    innleidTil = o.innleidTil();
    innleidnokkel = o.innleidTil() == null ? UTEN_SLUTT : o.innleidTil();
    merknad = o.merknad();
    husstand = o.husstand();
    bindingGruppe = o.bindingGruppe();
    bindingTilskudd = o.bindingTilskudd();
    bindingTil = o.bindingTil();
    adkomst = o.adkomst();
    varsel = o.varsel();
    varselTil = o.varselTil();
  }

  /** The number of the next row of its history; also makes the version rise. */
  int nextEvent() {
    return ++hendelser;
  }

  boolean belongsTo(String wanted) {
    return kommune.equals(wanted);
  }

  String id() {
    return id;
  }

  String kommune() {
    return kommune;
  }

  String objektsok() {
    return objektsok;
  }

  long versjon() {
    return versjon;
  }

  Boenhet toBoenhet() {
    return new Boenhet(
        id,
        kommune,
        new Opplysninger(
            objektnummer,
            gate,
            husnummer,
            bokstav,
            postnummer,
            poststed,
            matrikkel,
            bruksenhet,
            areal,
            rom,
            etasje,
            eierform,
            eier,
            innleidTil,
            merknad,
            husstand,
            bindingGruppe,
            bindingTilskudd,
            bindingTil,
            adkomst,
            varsel,
            varselTil),
        utleie,
        klargjoring,
        tilstand(),
        utgatt,
        versjon,
        opprettet.toInstant());
  }

  private @Nullable Tilstand tilstand() {
    return tilstandPoeng == null
            || tilstandMaks == null
            || tilstandKrav == null
            || tilstandDato == null
        ? null
        : new Tilstand(tilstandPoeng, tilstandMaks, tilstandKrav, tilstandDato);
  }
}
