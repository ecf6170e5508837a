// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.tiltak.internal.innlesing.Filer;
import no.samtak.core.tiltak.internal.innlesing.Filtype;
import no.samtak.core.tiltak.internal.innlesing.Filtyper;
import no.samtak.core.tiltak.internal.innlesing.Innlesing;
import no.samtak.core.tiltak.internal.innlesing.Opplastet;
import no.samtak.core.tiltak.internal.krav.Kravbok;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.table.internal.FileTableReader;
import no.samtak.testing.TestDatabase;

/** The stores on a fresh database. */
final class Grunnlag implements AutoCloseable {
  static final Instant NAA = Instant.parse("2012-11-14T09:00:00Z");
  static final User OKONOM =
      new User("u-1", "okonom", "Økonom", Set.of(Role.OKONOM), Set.of("levanger", "verdal"));

  final TestDatabase database;
  final EntityManagerFactory unit;
  final KommuneStore kommuner;
  final TiltakStore tiltak;
  final PlanStore plan;
  final InnlesingStore innlesinger;
  final KravStore kravstore;
  final Kravbok krav;

  Grunnlag(TestDatabase database) {
    this.database = database;
    database.migrate("tiltak", KommuneStore.class);
    unit = database.unit("no.samtak.core.tiltak");
    kommuner = new KommuneStore(unit, database.transactions());
    tiltak = new TiltakStore(unit, database.transactions());
    plan = new PlanStore(unit, database.transactions());
    innlesinger = new InnlesingStore(unit, database.transactions(), new FileTableReader());
    kravstore = new KravStore(unit, database.transactions());
    krav = new Kravbok(plan, kravstore);
  }

  Innlesing forhandsvis(String kommune, Filtype type, byte[] fil) {
    try {
      return innlesinger.forhandsvis(
          kommune,
          UUID.randomUUID().toString(),
          type,
          Opplastet.av(type.slug() + ".csv", new ByteArrayInputStream(fil)),
          OKONOM,
          NAA);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Innlesing utfor(Innlesing innlesing) {
    return utfor("levanger", innlesing, false);
  }

  Innlesing utfor(String kommune, Innlesing innlesing, boolean fjernManglende) {
    return innlesinger.utfor(kommune, innlesing.id(), fjernManglende, OKONOM, NAA, rader -> {});
  }

  Innlesing lesInn(Filtype type, byte[] fil) {
    return utfor(forhandsvis("levanger", type, fil));
  }

  Grunnlag medLevanger() {
    lesInn(Filtyper.TILTAK, Filer.levanger(Filtyper.TILTAK));
    lesInn(Filtyper.FINANSIERINGSPLAN, Filer.levanger(Filtyper.FINANSIERINGSPLAN));
    return this;
  }

  @Override
  public void close() {
    unit.close();
  }
}
