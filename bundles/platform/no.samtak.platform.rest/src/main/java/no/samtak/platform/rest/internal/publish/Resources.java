// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.publish;

import java.util.Collection;
import java.util.Optional;
import no.samtak.platform.rest.internal.call.ApiPath;
import org.jspecify.annotations.Nullable;

/** The resources that are published now. */
public interface Resources {
  /** Who serves the address; null where nobody does. Called on every request, never waits. */
  @Nullable Publication find(ApiPath path);

  /** The module that serves the segment when it is in, and is out now. */
  Optional<String> absentOwner(String segment);

  /** All of them, in the order of their modules, scopes and segments. */
  Collection<Publication> all();

  /** Rises when a resource comes or goes. */
  long generation();
}
