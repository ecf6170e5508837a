// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.matrix;

import java.util.UUID;

/**
 * What a call is about: where the parameters of an operation lead.
 *
 * @param name for the report
 * @param kommune slug
 * @param tjeneste slug
 * @param person id
 * @param consent id of what {@code id} names below {@code samtykker}
 * @param exception id of what {@code id} names below {@code unntak}
 * @param request id of what {@code id} names below {@code personvern}
 */
record Place(
    String name,
    String kommune,
    String tjeneste,
    String person,
    String consent,
    String exception,
    String request) {

  /** A place with ids of nothing. */
  static Place of(String name, String kommune, String tjeneste, String person) {
    return new Place(name, kommune, tjeneste, person, random(), random(), random());
  }

  /** An id of nothing. */
  static String random() {
    return UUID.randomUUID().toString();
  }

  /** The value of a parameter; null where the place says nothing of it. */
  String value(String parameter, String path) {
    return switch (parameter) {
      case "kommune" -> kommune;
      case "tjeneste" -> tjeneste;
      case "person" -> person;
      case "id" -> {
        if (path.contains("samtykke")) {
          yield consent;
        }
        if (path.contains("/personvern/")) {
          yield request;
        }
        yield path.contains("/unntak/") ? exception : "00000000-0000-4000-8000-000000000000";
      }
      default -> null;
    };
  }

  /** The text without what the caller has written in it, and without what is new in each answer. */
  String generalised(String text) {
    return text.replace(person, "{person}")
        .replace(tjeneste, "{tjeneste}")
        .replace("/" + kommune + "/", "/{kommune}/")
        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "{id}")
        .replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z", "{tid}")
        .replaceAll("(korrelasjon\"?[:>]\"?)[^\"<]*", "$1");
  }
}
