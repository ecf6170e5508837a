// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.PersonLog;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.security.internal.persistence.AccessLogReader;
import no.samtak.platform.security.internal.persistence.AccessLogReader.Filter;
import no.samtak.platform.security.internal.persistence.AccessRow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows about one person, in words that the person can read. */
@Component
public final class PersonLogService implements PersonLog {
  private static final Texts TEXTS = Texts.of(PersonLogService.class.getClassLoader());

  private final AccessLogReader reader;

  @Activate
  public PersonLogService(@Reference AccessLogReader reader) {
    this.reader = reader;
  }

  @Override
  public Slice<Look> of(String tenant, String tjeneste, String personId, PageQuery query) {
    Filter filter =
        new Filter(null, null, null, tenant, tjeneste, personId, null, null, null, false);
    return reader.search(filter, query).map(PersonLogService::look);
  }

  private static Look look(AccessRow row) {
    return new Look(
        row.tidspunkt(),
        row.bruker(),
        phrase(LogWords.roles(row.roller())),
        phrase(LogWords.what(row)),
        phrase(LogWords.why(row)),
        row.resultat().equals("ok"));
  }

  private static Phrase phrase(Text text) {
    return language -> TEXTS.get(language, text);
  }
}
