// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.persistence;

import java.time.Instant;
import no.samtak.core.api.personvern.Forsegling;
import no.samtak.core.samtykke.internal.samtykke.Mottaker;
import no.samtak.core.samtykke.internal.samtykke.Spor;
import org.jspecify.annotations.Nullable;

/** What is sealed of a consent, and where it opens. */
final class Segl {
  /** Divides the parts of an event; fields refuse it. */
  private static final String SKILLE = "\u001f";

  private final Forsegling forsegling;

  Segl(Forsegling forsegling) {
    this.forsegling = forsegling;
  }

  /** What is kept of an event in one seal. */
  record Innhold(Instant tid, String vitne, String grunn) {}

  static String mottaker(String id) {
    return "samtykke.mottaker/" + id;
  }

  static String ikkeApnet(String id) {
    return "samtykke.ikke_apnet/" + id;
  }

  static String tidligere(String id) {
    return "samtykke.tidligere/" + id;
  }

  static String hendelse(String id, int nummer) {
    return "samtykke.hendelse/" + id + "/" + nummer;
  }

  byte @Nullable [] navn(String kommune, String tjeneste, String id, Mottaker mottaker) {
    return mottaker.slag() == Mottaker.Slag.TJENESTE
        ? null
        : forsegling.forsegl(kommune, tjeneste, mottaker(id), mottaker.navn());
  }

  String navn(String kommune, String tjeneste, String id, byte @Nullable [] segl) {
    return segl == null ? "" : forsegling.apne(kommune, tjeneste, mottaker(id), segl);
  }

  byte @Nullable [] ord(String kommune, String tjeneste, String id, String ord) {
    return ord.isEmpty() ? null : forsegling.forsegl(kommune, tjeneste, ikkeApnet(id), ord);
  }

  String ord(String kommune, String tjeneste, String id, byte @Nullable [] segl) {
    return segl == null ? "" : forsegling.apne(kommune, tjeneste, ikkeApnet(id), segl);
  }

  /** The ids that a row lay under before, parted by commas. */
  byte @Nullable [] tidligere(String kommune, String tjeneste, String id, String ider) {
    return ider.isEmpty() ? null : forsegling.forsegl(kommune, tjeneste, tidligere(id), ider);
  }

  String tidligere(String kommune, String tjeneste, String id, byte @Nullable [] segl) {
    return segl == null ? "" : forsegling.apne(kommune, tjeneste, tidligere(id), segl);
  }

  byte[] hendelse(String kommune, String tjeneste, String id, int nummer, Spor spor) {
    return forsegling.forsegl(
        kommune,
        tjeneste,
        hendelse(id, nummer),
        String.join(SKILLE, spor.tid().toString(), spor.vitne(), spor.grunn()));
  }

  Innhold hendelse(String kommune, String tjeneste, String id, int nummer, byte[] segl) {
    String[] deler =
        forsegling.apne(kommune, tjeneste, hendelse(id, nummer), segl).split(SKILLE, -1);
    return new Innhold(Instant.parse(deler[0]), deler[1], deler[2]);
  }
}
