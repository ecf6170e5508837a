// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.forslag;

import java.util.List;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.User;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** Proposals, and what people say to them. Acts as the user of the thread. */
@Component(service = ForslagService.class)
public final class ForslagService {
  /**
   * The kommune's proposals: the open ones first, by day; then those that have ended, the newest
   * first.
   *
   * @param apne only those that can still come to something
   */
  public List<Forslag> liste(String kommune, boolean apne) {
    throw new UnsupportedOperationException(kommune + apne);
  }

  /** Those of every kommune that the user covers, in the same order. */
  public List<Forslag> alle(boolean apne) {
    throw new UnsupportedOperationException("" + apne);
  }

  /**
   * One proposal.
   *
   * @throws DomainException NOT_FOUND where the kommune has none of that id
   */
  public Forslag finn(String kommune, String id) {
    throw new UnsupportedOperationException(kommune + id);
  }

  /** As which of the two the user may say yes to it now; null where the user may not. */
  public @Nullable Godkjenner kanGodkjenne(Forslag forslag, User bruker) {
    throw new UnsupportedOperationException(forslag.id() + bruker.id());
  }

  /** Whether the user may refuse it now. */
  public boolean kanAvsla(Forslag forslag, User bruker) {
    throw new UnsupportedOperationException(forslag.id() + bruker.id());
  }

  /** Whether the user may take it back now: either of the two, until it is carried out. */
  public boolean kanTrekke(Forslag forslag, User bruker) {
    throw new UnsupportedOperationException(forslag.id() + bruker.id());
  }

  /**
   * Makes one; where the kommune has one of this id already, that one comes back. Whoever makes it
   * and is one of the two has thereby said yes.
   *
   * @throws DomainException INVALID with every field that is wrong; CONFLICT where the same is
   *     proposed already, or is so already
   */
  public Forslag opprett(String kommune, String id, NyttForslag innhold) {
    throw new UnsupportedOperationException(kommune + id + innhold);
  }

  /**
   * Says yes.
   *
   * @param versjon that the user has read; null = whatever it is
   * @throws DomainException NOT_FOUND; FORBIDDEN where the user is neither of the two; CONFLICT
   *     where the user or the other of the same kind has said yes already, or it has ended;
   *     PRECONDITION_FAILED
   */
  public Forslag godkjenn(String kommune, String id, @Nullable Long versjon) {
    throw new UnsupportedOperationException(kommune + id + versjon);
  }

  /**
   * Says no, which ends it. It is not proposed again while what it stands on is the same.
   *
   * @param grunn why, 1 to 1000 characters
   * @param versjon that the user has read; null = whatever it is
   * @throws DomainException INVALID without a reason; NOT_FOUND; FORBIDDEN; CONFLICT where both
   *     have said yes, or it has ended; PRECONDITION_FAILED
   */
  public Forslag avsla(String kommune, String id, String grunn, @Nullable Long versjon) {
    throw new UnsupportedOperationException(kommune + id + grunn + versjon);
  }

  /**
   * Takes it back, until it is carried out.
   *
   * @param grunn why, 1 to 1000 characters
   * @param versjon that the user has read; null = whatever it is
   * @throws DomainException INVALID without a reason; NOT_FOUND; FORBIDDEN; CONFLICT where it has
   *     ended; PRECONDITION_FAILED
   */
  public Forslag trekk(String kommune, String id, String grunn, @Nullable Long versjon) {
    throw new UnsupportedOperationException(kommune + id + grunn + versjon);
  }
}
