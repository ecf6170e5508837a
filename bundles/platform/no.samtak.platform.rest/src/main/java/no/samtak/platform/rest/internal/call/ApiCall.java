// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.call;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.servlet.ServletInputStream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A request to {@code /api}, as CXF is to see it, and what the platform knows of it while it lasts.
 *
 * <p>CXF sees no {@code Accept}: what can be given is decided before the operation is called and
 * not after it has changed something. Nor does it see its own header that would move the work to
 * another thread, where nobody is signed in.
 */
public final class ApiCall extends HttpServletRequestWrapper {
  private static final ThreadLocal<ApiCall> CURRENT = new ThreadLocal<>();

  private static final String ACCEPT = "Accept";
  private static final Set<String> HIDDEN = Set.of("accept", "onewayrequest");
  private static final String ENDPOINT = "org.apache.cxf.transport.endpoint.address";

  private final ApiPath path;
  private final @Nullable IdempotencyKey key;
  private final long limit;
  private @Nullable LimitedInput input;
  private @Nullable Language language;
  private @Nullable String mediaType;
  private @Nullable String remembered;
  private @Nullable Exception failure;
  private boolean file;

  /**
   * @param path the address, read
   * @param key what makes a repeated create the same create; null without
   * @param limit the most bytes of the body
   */
  public ApiCall(
      HttpServletRequest request, ApiPath path, @Nullable IdempotencyKey key, long limit) {
    super(request);
    this.path = path;
    this.key = key;
    this.limit = limit;
  }

  /** The call that this thread serves; null outside of one. */
  public static @Nullable ApiCall current() {
    return CURRENT.get();
  }

  /** Binds the call to this thread. */
  public void bind() {
    CURRENT.set(this);
  }

  /** Ends the binding of this thread. */
  public static void unbind() {
    CURRENT.remove();
  }

  /** The front part of the address. */
  public ApiPath path() {
    return path;
  }

  /** The key of a repeated create; null without. */
  public @Nullable IdempotencyKey key() {
    return key;
  }

  /** The caller's language. */
  public Language language() {
    Language known = language;
    if (known == null) {
      known = Wishes.language(super.getHeader("Accept-Language"));
      language = known;
    }
    return known;
  }

  /** The {@code Accept} that CXF does not see. */
  public @Nullable String accept() {
    return super.getHeader(ACCEPT);
  }

  /** The best of the offers; null where none is acceptable. Remembered for the answer. */
  public @Nullable String choose(List<String> offers) {
    mediaType = Wishes.mediaType(accept(), offers);
    return mediaType;
  }

  /** Sets what the answer is to be, whatever is accepted. */
  public void choose(String type) {
    mediaType = type;
  }

  /** What the answer is to be; null before it is decided. */
  public @Nullable String mediaType() {
    return mediaType;
  }

  /** Whether the answer is a file that is streamed. */
  public boolean isFile() {
    return file;
  }

  /** Says that the answer is a file that is streamed. */
  public void streamFile() {
    file = true;
  }

  /** Remembers what went wrong while the answer was on its way. */
  public void fail(Exception e) {
    failure = e;
  }

  /** Whether the answer failed on its way. */
  public boolean hasFailed() {
    return failure != null;
  }

  /** A hash of the key and of what has been read of the body; empty without a key. */
  public String bodyHash() {
    return key == null ? "" : key.bodyHash();
  }

  /** Remembers that this call was the first of its key. */
  public void remember(String keyHash) {
    remembered = keyHash;
  }

  /** The hash of the key that this call was the first of; null where it was not. */
  public @Nullable String remembered() {
    return remembered;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    LimitedInput known = input;
    if (known == null) {
      if (getContentLengthLong() > limit) {
        throw LimitedInput.tooLarge(super.getInputStream(), limit);
      }
      known =
          new LimitedInput(super.getInputStream(), limit, key == null ? null : key.bodyDigest());
      input = known;
    }
    return known;
  }

  @Override
  public @Nullable Object getAttribute(String name) {
    return ENDPOINT.equals(name) ? ApiPath.BASE : super.getAttribute(name);
  }

  @Override
  public @Nullable String getHeader(String name) {
    return isHidden(name) ? null : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return isHidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    List<String> names = Collections.list(super.getHeaderNames());
    names.removeIf(ApiCall::isHidden);
    return Collections.enumeration(names);
  }

  private static boolean isHidden(String name) {
    int length = name.length();
    return (length == 6 || length == 13) && HIDDEN.contains(name.toLowerCase(Locale.ROOT));
  }
}
