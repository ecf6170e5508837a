// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.kart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.samtak.core.api.modul.Datakartregister.Modulkart;
import no.samtak.core.api.modul.Datatabell;
import no.samtak.core.api.modul.Datatabell.Sletteregel;
import no.samtak.core.arkiv.internal.Fixture;
import no.samtak.core.arkiv.internal.Husmodul;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KartregisterTest {
  static Stream<TestDatabase> databaser() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void whatAModuleSaidOfItsPersonsIsToldWhenItIsOut(TestDatabase database) {
    try (Fixture f = new Fixture(database)) {
      Datatabell beboer = f.modul.tabeller.get(1);
      f.modul.tabeller.set(
          1, beboer.medPerson("hus").medSlutt("id").medRegel(Sletteregel.ANONYMISERES));
      f.inn();
      f.bok.noden.clear();
      Kartregister register = new Kartregister(f.kart, f.tabeller, f.bok);
      Modulkart kart = register.alle().get(0);
      assertThat(kart.modul()).isEqualTo(Husmodul.NAVN);
      assertThat(kart.paNoden()).isFalse();
      assertThat(kart.tjenestemottakere()).isTrue();
      assertThat(kart.ukjente()).isEmpty();
      assertThat(kart.tabeller().get(1).personkolonne()).isEqualTo("hus");
      assertThat(kart.tabeller().get(1).sluttkolonne()).isEqualTo("id");
      assertThat(kart.tabeller().get(1).sletteregel()).isEqualTo(Sletteregel.ANONYMISERES);
      assertThat(kart.tabeller().get(0).personkolonne()).isNull();

      f.sql("create table husdata.glemt (id varchar(36))");
      assertThat(register.alle().get(0).ukjente()).containsExactly("glemt");
      assertThat(register.utenKart()).isEmpty();
    }
  }
}
