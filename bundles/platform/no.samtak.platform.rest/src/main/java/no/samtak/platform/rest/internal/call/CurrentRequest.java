// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.call;

import java.util.regex.Pattern;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The request that this thread serves, as resources see it. */
@Component(service = RequestContext.class)
public final class CurrentRequest implements RequestContext {
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]-]{1,255}");

  private final CurrentUser currentUser;

  // Comes after its table; without it only requests with a key are refused.
  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  volatile @Nullable Replays replays;

  /** For the user of the calling thread. */
  @Activate
  public CurrentRequest(@Reference CurrentUser currentUser) {
    this.currentUser = currentUser;
  }

  @Override
  public String idForCreate() {
    ApiCall call = ApiCall.current();
    IdempotencyKey key = call == null ? null : call.key();
    if (call == null || key == null) {
      return Ids.next();
    }
    Replays known = replays;
    if (known == null) {
      throw new DomainException(ErrorKind.UNAVAILABLE, Text.of("feil.ikkeIDrift"));
    }
    String userId = currentUser.get().map(User::id).orElse("");
    byte[] hash = key.hash(userId, call);
    String keyHash = Digests.hex(hash);
    if (known.use(keyHash, call.bodyHash(), userId)) {
      call.remember(keyHash);
    }
    return Digests.uuid(hash);
  }

  @Override
  public long requiredVersion() {
    ApiCall call = ApiCall.current();
    String header = call == null ? null : call.getHeader("If-Match");
    if (header == null || header.isBlank()) {
      throw new DomainException(ErrorKind.PRECONDITION_REQUIRED, Text.of("feil.versjonMangler"));
    }
    long version = ETag.version(header);
    if (version < 0) {
      throw DomainException.changedByOthers();
    }
    return version;
  }

  @Override
  public String origin() {
    ApiCall call = ApiCall.current();
    String host = call == null ? null : call.getHeader("Host");
    // What a caller sends as Host has no other characters; anything else is no address to print.
    if (call == null || host == null || !HOST.matcher(host).matches()) {
      return "";
    }
    boolean secure =
        call.isSecure() || "https".equalsIgnoreCase(call.getHeader("X-Forwarded-Proto"));
    return (secure ? "https://" : "http://") + host;
  }
}
