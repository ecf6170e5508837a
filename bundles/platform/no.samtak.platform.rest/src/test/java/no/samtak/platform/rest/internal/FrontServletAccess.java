// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal;

import no.samtak.platform.rest.internal.call.Replays;
import no.samtak.platform.rest.internal.openapi.ApiDocuments;
import no.samtak.platform.rest.internal.publish.FakeAccess;
import no.samtak.platform.rest.internal.publish.Resources;
import org.jspecify.annotations.Nullable;

/** Sets what the framework would. */
public final class FrontServletAccess {
  private FrontServletAccess() {}

  public static FrontServlet servlet(
      Resources resources,
      ApiDocuments documents,
      FakeAccess access,
      RestConfig config,
      @Nullable Replays replays) {
    FrontServlet servlet = new FrontServlet(resources, documents, access, access, config);
    servlet.replays = replays;
    return servlet;
  }
}
