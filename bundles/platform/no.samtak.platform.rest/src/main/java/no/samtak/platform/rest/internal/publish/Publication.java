// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.publish;

import java.io.IOException;
import java.util.Set;
import javax.servlet.ServletConfig;
import javax.servlet.http.HttpServletResponse;
import no.samtak.platform.api.rest.RestPath.Scope;
import no.samtak.platform.rest.internal.call.ApiCall;
import no.samtak.platform.rest.internal.problem.Words;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.transport.http.AbstractHTTPDestination;

/** A resource that is published: its CXF server, and who is inside it. */
public final class Publication {
  private final Scope scope;
  private final String segment;
  private final String module;
  private final Class<?> type;
  private final Words words;
  private final Operations operations;
  private final Server server;
  private final AbstractHTTPDestination destination;
  private final InFlight inFlight = new InFlight();

  Publication(
      Scope scope,
      String segment,
      String module,
      Class<?> type,
      Words words,
      Operations operations,
      Server server) {
    this.scope = scope;
    this.segment = segment;
    this.module = module;
    this.type = type;
    this.words = words;
    this.operations = operations;
    this.server = server;
    this.destination = (AbstractHTTPDestination) server.getDestination();
  }

  /** Whose resource it is. */
  public Scope scope() {
    return scope;
  }

  /** Its name in the address. */
  public String segment() {
    return segment;
  }

  /** The module that it belongs to. */
  public String module() {
    return module;
  }

  /** The resource's class. */
  public Class<?> type() {
    return type;
  }

  /** The texts of its bundle. */
  public Words words() {
    return words;
  }

  /** The methods that an address takes; only OPTIONS where it is none of the resource's. */
  public Set<String> allowed(String uri) {
    return operations.allowed(uri);
  }

  /** Lets a request in; false where the resource is going. Each true needs one leave. */
  public boolean enter() {
    return inFlight.enter();
  }

  /** A request that was let in has ended. */
  public void leave() {
    inFlight.leave();
  }

  /** Serves the call. */
  public void serve(ServletConfig config, ApiCall call, HttpServletResponse response)
      throws IOException {
    destination.invoke(config, config.getServletContext(), call, response);
  }

  /** Ends the publication when the requests inside have ended, or the time is out. */
  boolean end(int seconds) {
    boolean empty = inFlight.close(seconds);
    server.destroy();
    return empty;
  }
}
