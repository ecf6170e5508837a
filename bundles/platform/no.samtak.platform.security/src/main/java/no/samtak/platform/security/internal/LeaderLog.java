// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.ServiceTies;
import no.samtak.platform.security.internal.persistence.AccessLogReader;
import no.samtak.platform.security.internal.persistence.AccessLogReader.Filter;
import no.samtak.platform.security.internal.persistence.AccessRow;
import no.samtak.platform.security.internal.persistence.OddLookReader;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The log as a leader sees it: the rows of the one organisation, and of those about persons only
 * the ones of services that the leader works in (P1): also in a log, that a person is known to
 * another service is not told.
 */
@Component(service = LeaderLog.class)
public class LeaderLog {
  /** As long back as one looks for what is odd where nothing is said. */
  public static final int DAYS = 30;

  private final AccessLogReader reader;
  private final OddLookReader odd;
  private final CurrentUser currentUser;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable ServiceTies ties;

  @Activate
  public LeaderLog(
      @Reference AccessLogReader reader,
      @Reference OddLookReader odd,
      @Reference CurrentUser currentUser) {
    this.reader = reader;
    this.odd = odd;
    this.currentUser = currentUser;
  }

  /** As the node wires it where somebody says who works where. */
  LeaderLog(AccessLogReader reader, OddLookReader odd, CurrentUser currentUser, ServiceTies ties) {
    this(reader, odd, currentUser);
    this.ties = ties;
  }

  /** The rows of one part that the user of this thread may see. */
  public Slice<AccessRow> search(String tenant, Filter filter, PageQuery query) {
    return reader.search(filter.within(tenant, own(tenant)), query);
  }

  /** What looks odd in the last days, newest first. */
  public List<OddLook> odd(String tenant, int days) {
    Instant now = Instant.now();
    return odd.find(tenant, own(tenant), now.minus(Duration.ofDays(days)), now);
  }

  private Set<String> own(String tenant) {
    ServiceTies there = ties;
    return there == null
        ? Set.of()
        : currentUser.get().map(user -> there.of(tenant, user.id())).orElse(Set.of());
  }
}
