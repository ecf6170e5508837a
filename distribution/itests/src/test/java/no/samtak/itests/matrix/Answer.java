// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.matrix;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came back.
 *
 * @param status of HTTP; of a SOAP fault that of its code, since SOAP has one status for all
 * @param kind the last part of the problem's type, or the fault's code; empty where it went well
 * @param seen all that a caller sees, without what is new in each answer
 * @param body as it came, for the report
 * @param call the node's id of the call, as in its logs; empty where it did not answer
 */
record Answer(int status, String kind, String seen, String body, String call) {
  private static final Pattern PROBLEM = Pattern.compile("\"urn:samtak:problem:([a-z-]+)\"");
  private static final Pattern FAULT = Pattern.compile("<[^>]*kode[^>]*>([a-z-]+)</");
  private static final Map<String, Integer> STATUS =
      Map.of(
          "ikke-innlogget", 401,
          "ingen-tilgang", 403,
          "finnes-ikke", 404,
          "modul-ikke-i-drift", 404,
          "konflikt", 409,
          "endret-av-andre", 412,
          "feil-hos-oss", 500,
          "ikke-i-drift-naa", 503);

  static Answer of(HttpResponse<String> response, Place place) {
    String body = response.body();
    String kind = first(PROBLEM, body);
    int status = response.statusCode();
    String fault = first(FAULT, body);
    if (kind.isEmpty() && !fault.isEmpty()) {
      kind = fault;
      status = STATUS.getOrDefault(fault, 400);
    }
    String seen =
        response.statusCode()
            + " "
            + new TreeSet<>(response.headers().map().keySet())
            + " "
            + place.generalised(body);
    return new Answer(
        status, kind, seen, body, response.headers().firstValue("X-Correlation-Id").orElse(""));
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  boolean isRefusal() {
    return status == 401 || status == 403;
  }

  boolean isGood() {
    return status < 400;
  }

  /** A list with nothing in it tells nothing. */
  boolean isEmptyList() {
    return status == 200 && body.replaceAll("\\s", "").equals("{\"rader\":[]}");
  }

  @Override
  public String toString() {
    return status + " " + kind;
  }
}
