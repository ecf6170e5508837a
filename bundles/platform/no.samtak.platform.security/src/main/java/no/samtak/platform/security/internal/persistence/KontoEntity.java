// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Role;
import org.jspecify.annotations.Nullable;

/** A row of {@code sikkerhet.konto} with its roles and organisations. */
@Entity
@Table(schema = "sikkerhet", name = "konto")
public class KontoEntity {
  @Id private String id;

  @Column(name = "brukernavn")
  private String brukernavn;

  @Column(name = "visningsnavn")
  private String visningsnavn;

  @Column(name = "passord_hash")
  private String passordHash;

  @Column(name = "aktiv")
  private boolean aktiv;

  @Column(name = "demo")
  private boolean demo;

  @Column(name = "bytt_passord")
  private boolean byttPassord;

  @Column(name = "sesjon_versjon")
  private long sesjonVersjon = 1;

  @Column(name = "feil_antall")
  private int feilAntall;

  @Column(name = "feil_sist")
  private @Nullable OffsetDateTime feilSist;

  @Column(name = "opprettet")
  private OffsetDateTime opprettet;

  @Column(name = "utsteder")
  private @Nullable String utsteder;

  @Column(name = "subjekt")
  private @Nullable String subjekt;

  // Roles and organisations are rows of their own, which alone would leave the version as it is.
  @Column(name = "endringer")
  private long endringer;

  @Version
  @Column(name = "versjon")
  private long versjon;

  @ElementCollection
  @CollectionTable(
      schema = "sikkerhet",
      name = "konto_rolle",
      joinColumns = @JoinColumn(name = "konto_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "rolle")
  private Set<Role> roller = new HashSet<>();

  @ElementCollection
  @CollectionTable(
      schema = "sikkerhet",
      name = "konto_kommune",
      joinColumns = @JoinColumn(name = "konto_id"))
  @Column(name = "kommune")
  private Set<String> kommuner = new HashSet<>();

  // Which role in which organisation, as ROLE@slug, where an issuer's claims say it.
  @ElementCollection
  @CollectionTable(
      schema = "sikkerhet",
      name = "konto_tildeling",
      joinColumns = @JoinColumn(name = "konto_id"))
  @Column(name = "tildeling")
  private Set<String> tildelinger = new HashSet<>();

  /** For JPA. */
  protected KontoEntity() {}

  KontoEntity(String id, String brukernavn, boolean demo, Instant opprettet) {
    this.id = id;
    this.brukernavn = brukernavn;
    this.visningsnavn = brukernavn;
    this.passordHash = "";
    this.demo = demo;
    // Databases keep microseconds: what is given back now is what is read later.
    this.opprettet = opprettet.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  Konto toKonto() {
    return new Konto(
        toAccount(),
        passordHash,
        demo,
        sesjonVersjon,
        feilAntall,
        feilSist == null ? null : feilSist.toInstant(),
        utsteder == null ? "" : utsteder,
        Set.copyOf(tildelinger));
  }

  void belongsTo(String issuer, String subject) {
    utsteder = issuer;
    subjekt = subject;
  }

  /**
   * Takes over what the issuer says now.
   *
   * @param details active is left as the operator set it
   */
  void grant(Account.Details details, Set<String> grants) {
    Account.Details now = toAccount().details();
    Account.Details next =
        new Account.Details(details.displayName(), details.roles(), details.tenants(), aktiv);
    if (next.equals(now) && tildelinger.equals(grants)) {
      return;
    }
    apply(next);
    tildelinger.retainAll(grants);
    tildelinger.addAll(grants);
  }

  Account toAccount() {
    return new Account(
        id,
        brukernavn,
        new Account.Details(visningsnavn, Set.copyOf(roller), Set.copyOf(kommuner), aktiv),
        byttPassord,
        opprettet.toInstant(),
        versjon);
  }

  void apply(Account.Details details) {
    visningsnavn = details.displayName();
    roller.retainAll(details.roles());
    roller.addAll(details.roles());
    kommuner.retainAll(details.tenants());
    kommuner.addAll(details.tenants());
    aktiv = details.active();
    endringer++;
  }

  void password(String hash, boolean oneTime) {
    passordHash = hash;
    byttPassord = oneTime;
    feilAntall = 0;
    feilSist = null;
  }

  void endSessions() {
    sesjonVersjon++;
  }

  boolean isDemo() {
    return demo;
  }

  long version() {
    return versjon;
  }

  boolean runsTheNode() {
    return aktiv && roller.contains(Role.OPERATOR);
  }
}
