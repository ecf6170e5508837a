// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.soap;

import java.io.IOException;
import java.util.function.Supplier;
import javax.servlet.ServletConfig;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import no.samtak.platform.rest.internal.publish.InFlight;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.jspecify.annotations.Nullable;

/** An endpoint that is published: its CXF server, once it is made, and who is inside it. */
final class SoapPublication {
  private final String segment;
  private final Supplier<Server> maker;
  private @Nullable Server server;
  private final InFlight inFlight = new InFlight();

  SoapPublication(String segment, Supplier<Server> maker) {
    this.segment = segment;
    this.maker = maker;
  }

  /**
   * Makes the server if it is not there yet.
   *
   * @throws IllegalStateException where the endpoint does not fit
   */
  synchronized Server make() {
    Server made = server;
    if (made == null) {
      made = maker.get();
      server = made;
    }
    return made;
  }

  String segment() {
    return segment;
  }

  boolean enter() {
    return inFlight.enter();
  }

  void leave() {
    inFlight.leave();
  }

  void serve(ServletConfig config, HttpServletRequest call, HttpServletResponse response)
      throws IOException {
    AbstractHTTPDestination destination = (AbstractHTTPDestination) make().getDestination();
    destination.invoke(config, config.getServletContext(), call, response);
  }

  boolean end(int seconds) {
    boolean empty = inFlight.close(seconds);
    drop();
    return empty;
  }

  private synchronized void drop() {
    if (server != null) {
      server.destroy();
      server = null;
    }
  }
}
