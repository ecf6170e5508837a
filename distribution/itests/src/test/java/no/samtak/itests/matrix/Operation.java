// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.matrix;

import java.net.http.HttpRequest;
import java.util.Set;
import java.util.function.Function;
import no.samtak.itests.harness.Http;

/**
 * An operation as the node's own documents tell it.
 *
 * @param name its operationId; of SOAP {@code segment#operation}
 * @param open why it is open without sign-in; null where it is not
 * @param roles one of these is enough
 * @param tenant whether it is a kommune's, or the node's
 * @param parameters names of what tells what it is about
 * @param call how it is called about a place
 */
record Operation(
    String name,
    String open,
    Set<String> roles,
    boolean tenant,
    Set<String> parameters,
    Caller call) {

  /** Makes the request. */
  interface Caller {
    HttpRequest.Builder request(Function<String, HttpRequest.Builder> of, Place place);
  }

  boolean isOpen() {
    return open != null;
  }

  /** Whether it concerns what is a service's own: its persons, or what is known of them. */
  boolean isBehindWalls() {
    return tenant
        && !isOpen()
        && (parameters.contains("person")
            || parameters.contains("tjeneste")
            || parameters.contains(RestDeclarations.REQUEST));
  }

  /** Whether it is about one person, or one thing that is kept of one. */
  boolean asksForOne() {
    return parameters.contains("person") || parameters.contains("id");
  }

  Answer ask(Http http, Place place) {
    try {
      return Answer.of(http.send(call.request(http::request, place)), place);
    } catch (java.io.IOException e) {
      return new Answer(599, e.toString(), e.toString(), e.toString(), "");
    }
  }
}
