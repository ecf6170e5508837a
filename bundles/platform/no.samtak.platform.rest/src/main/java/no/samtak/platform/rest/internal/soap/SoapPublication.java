// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.soap;

import java.io.IOException;
import javax.servlet.ServletConfig;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import no.samtak.platform.rest.internal.publish.InFlight;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.transport.http.AbstractHTTPDestination;

/** An endpoint that is published: its CXF server, and who is inside it. */
final class SoapPublication {
  private final String segment;
  private final Server server;
  private final AbstractHTTPDestination destination;
  private final InFlight inFlight = new InFlight();

  SoapPublication(String segment, Server server) {
    this.segment = segment;
    this.server = server;
    this.destination = (AbstractHTTPDestination) server.getDestination();
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
    destination.invoke(config, config.getServletContext(), call, response);
  }

  boolean end(int seconds) {
    boolean empty = inFlight.close(seconds);
    server.destroy();
    return empty;
  }
}
