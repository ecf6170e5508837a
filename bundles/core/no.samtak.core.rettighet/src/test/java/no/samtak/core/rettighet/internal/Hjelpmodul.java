// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.modul.Datakartregister;
import no.samtak.core.api.modul.Datatabell;
import no.samtak.core.api.modul.Datatabell.Personer;
import no.samtak.core.api.modul.Datatabell.Sletteregel;
import no.samtak.platform.api.text.Phrase;
import no.samtak.testing.TestDatabase;

/**
 * A module that is uninstalled: its tables lie in the database, its code is nowhere, and its kept
 * map says whose the rows are.
 */
public final class Hjelpmodul implements Datakartregister {
  public final List<Datatabell> tabeller = new ArrayList<>();
  public final List<String> ukjente = new ArrayList<>();
  public final List<String> utenKart = new ArrayList<>();
  private final TestDatabase database;

  public Hjelpmodul(TestDatabase database) {
    this.database = database;
    gjor("create schema hjelp");
    gjor(
        "create table hjelp.besok (id varchar(36) primary key, kommune varchar(64) not null,"
            + " bruker varchar(36) not null, dag date not null, tekst varchar(200))");
    gjor(
        "create table hjelp.notat (id varchar(36) primary key, besok varchar(36) not null"
            + " references hjelp.besok (id), tekst varchar(200))");
    gjor(
        "create table hjelp.telling (id varchar(36) primary key, kommune varchar(64) not null,"
            + " bruker varchar(36) not null)");
    gjor(
        "create table hjelp.journal (id varchar(36) primary key, kommune varchar(64) not null,"
            + " bruker varchar(36) not null, tekst varchar(200))");
    gjor("create table hjelp.kode (id varchar(36) primary key, navn varchar(36))");
    tabeller.add(tabell("besok", Personer.TJENESTEMOTTAKERE, "kommune").medPerson("bruker"));
    tabeller.add(tabell("notat", Personer.TJENESTEMOTTAKERE, null));
    tabeller.add(
        tabell("telling", Personer.TJENESTEMOTTAKERE, "kommune")
            .medPerson("bruker")
            .medRegel(Sletteregel.ANONYMISERES));
    tabeller.add(
        tabell("journal", Personer.TJENESTEMOTTAKERE, "kommune")
            .medPerson("bruker")
            .medRegel(Sletteregel.JOURNAL));
    tabeller.add(tabell("kode", Personer.INGEN, null));
  }

  public static Datatabell tabell(
      String navn, Personer personer, @org.jspecify.annotations.Nullable String kommunekolonne) {
    return new Datatabell(
        "hjelp", navn, ord("Rad i " + navn), personer, kommunekolonne, "id", ord("Ti år."), 10);
  }

  public static Phrase ord(String ord) {
    return sprak -> ord;
  }

  /** Two visits with a note each, a count and a journal, in the person's kommune. */
  public void kjenner(String person, String merke) {
    for (int i = 1; i <= 2; i++) {
      String id = merke + i;
      gjor(
          "insert into hjelp.besok values ('%s', 'levanger', '%s', date '2012-03-0%d', 'Besøk %s')"
              .formatted(id, person, i, id));
      gjor("insert into hjelp.notat values ('%s', '%s', 'Notat %s')".formatted(id, id, id));
    }
    gjor("insert into hjelp.telling values ('%s', 'levanger', '%s')".formatted(merke, person));
    gjor(
        "insert into hjelp.journal values ('%s', 'levanger', '%s', 'Journal %s')"
            .formatted(merke, person, merke));
  }

  public void gjor(String sql) {
    try (Connection c = database.direct().getConnection();
        Statement s = c.createStatement()) {
      s.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Override
  public List<Modulkart> alle() {
    return List.of(
        new Modulkart(
            "hjelp",
            ord("Hjelp"),
            ord("Hjelp til den som ber om det."),
            "1.0.0",
            "hjelp",
            false,
            tabeller,
            ukjente));
  }

  @Override
  public List<String> utenKart() {
    return List.copyOf(utenKart);
  }
}
