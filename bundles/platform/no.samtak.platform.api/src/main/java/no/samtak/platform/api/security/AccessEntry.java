// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.security;

import org.jspecify.annotations.Nullable;

/**
 * What a row of the access log says beside who, when and where from, which the log fills in (P6).
 *
 * @param action a verb of the domain, such as {@code opprett}, {@code endre}, {@code slett}, {@code
 *     les}, {@code nekt}
 * @param objectType such as {@code oppslag}
 * @param objectId the object's random id; empty where none is yet. Never an identity number (P10)
 * @param result {@code ok} or the slug of the error kind
 * @param person whom it was about; null where it was about nobody
 */
public record AccessEntry(
    String action, String objectType, String objectId, String result, @Nullable Person person) {

  /** A row about nobody in particular. */
  public AccessEntry(String action, String objectType, String objectId, String result) {
    this(action, objectType, objectId, result, null);
  }

  /** A change that went well. */
  public static AccessEntry ok(String action, String objectType, String objectId) {
    return new AccessEntry(action, objectType, objectId, "ok");
  }

  /**
   * A look at a person, or a refusal of one: a row for each person.
   *
   * @param category what kind of information, such as {@code kontakt}
   */
  public static AccessEntry person(String action, String category, Person person, String result) {
    return new AccessEntry(action, category, "", result, person);
  }

  /**
   * The person that a row is about, as the law wants it kept: whom, how much, what for and by what
   * right. Texts are empty, never null, where there is nothing to say; a refusal says what was
   * asked for.
   *
   * @param tjeneste slug of the service whose person it is
   * @param id the person's random id within that service. What is no UUID is not kept: it might be
   *     an identity number that somebody wrote in its place (P10)
   * @param depth how much was shown (P3), such as {@code STATUS}
   * @param purpose what for, such as {@code HJELP}
   * @param basis what it stands on (P2), such as {@code SAMTYKKE}; empty where it was refused
   * @param reference id of the consent, the recorded exception or the emergency access
   */
  public record Person(
      String tjeneste, String id, String depth, String purpose, String basis, String reference) {}
}
