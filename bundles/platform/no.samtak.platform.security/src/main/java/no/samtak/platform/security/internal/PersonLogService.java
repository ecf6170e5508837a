// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.util.Set;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.MergedPersons;
import no.samtak.platform.api.security.PersonLog;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.security.internal.persistence.AccessLogReader;
import no.samtak.platform.security.internal.persistence.AccessLogReader.Filter;
import no.samtak.platform.security.internal.persistence.AccessRow;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The rows about one person, in words that the person can read. */
@Component
public final class PersonLogService implements PersonLog {
  private static final Texts TEXTS = Texts.of(PersonLogService.class.getClassLoader());

  private final AccessLogReader reader;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable MergedPersons merged;

  @Activate
  public PersonLogService(@Reference AccessLogReader reader) {
    this.reader = reader;
  }

  /** As the node wires it where somebody says who was merged. */
  PersonLogService(AccessLogReader reader, MergedPersons merged) {
    this(reader);
    this.merged = merged;
  }

  @Override
  public Slice<Look> of(String tenant, String tjeneste, String personId, PageQuery query) {
    Filter filter =
        new Filter(
            null,
            null,
            null,
            tenant,
            tjeneste,
            ids(tenant, tjeneste, personId),
            null,
            null,
            null,
            false);
    return reader.search(filter, query).map(PersonLogService::look);
  }

  private Set<String> ids(String tenant, String tjeneste, String personId) {
    MergedPersons there = merged;
    Set<String> ids = there == null ? Set.of() : there.idsOf(tenant, tjeneste, personId);
    return ids.isEmpty() ? Set.of(personId) : ids;
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
