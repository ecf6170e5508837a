// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal;

import java.util.Locale;
import no.samtak.platform.api.data.MigrationFailure;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.data.internal.migration.MigrationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A failed migration, said to the log and to the operator's page. */
record MigrationReport(String bundle, String schema, MigrationException failure)
    implements MigrationFailure {
  private static final Logger LOG = LoggerFactory.getLogger(MigrationReport.class);
  private static final Texts TEXTS = Texts.of(MigrationReport.class.getClassLoader());

  @Override
  public String message(Language language) {
    String key = "migrering." + failure.reason().name().toLowerCase(Locale.ROOT);
    return TEXTS.get(language, key, bundle, schema, failure.detail());
  }

  void log() {
    String message = message(Language.EN);
    switch (failure.reason()) {
      case DATABASE_AWAY -> LOG.warn(message);
      // Only here does the trace say more than the message.
      case FAILED -> LOG.error(message, failure);
      default -> LOG.error(message);
    }
  }
}
