// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.rest;

import org.osgi.annotation.versioning.ProviderType;

/** What a resource asks of the request it serves; a service, bound to the calling thread. */
@ProviderType
public interface RequestContext {
  /**
   * The id for what this request creates. With an Idempotency-Key it follows from the key, the
   * caller and the path, so that a repeated create meets its own row; without, it is random.
   */
  String idForCreate();

  /**
   * The version of the request's {@code If-Match}.
   *
   * @throws no.samtak.platform.api.error.DomainException PRECONDITION_REQUIRED without the header,
   *     PRECONDITION_FAILED where it is no version of ours
   */
  long requiredVersion();

  /**
   * Scheme and host that the caller reached the node by, such as {@code https://samtak.example},
   * for links in papers that leave it; empty where it is not known.
   */
  default String origin() {
    return "";
  }
}
