// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.module;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.osgi.framework.Bundle;

/**
 * Who owns which path, also while the owner is taken out (teknisk bytte, S3): its paths then answer
 * 503 with Retry-After and not "unknown".
 */
@ProviderType
public interface PathRegistry {
  /**
   * Attribute of a request to a module that is on its way out, and is finishing what it has begun:
   * whoever dispatches requests answers this one as if the module were out already, and does not
   * touch it. The value is the module's name.
   */
  String LEAVING = "no.samtak.platform.api.module.leaving";

  /** The kinds of path. */
  enum Kind {
    REST,
    SOAP,
    PAGE
  }

  /** Tells that the bundle now serves the segment. */
  void published(Bundle owner, Kind kind, String segment);

  /** The name of the module that serves the segment when it is in, and is out now. */
  Optional<String> absentOwner(Kind kind, String segment);
}
