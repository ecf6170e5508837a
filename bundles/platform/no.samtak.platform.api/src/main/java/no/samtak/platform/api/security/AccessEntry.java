// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.security;

/**
 * What a row of the access log says beside who, when and where from, which the log fills in (P6).
 *
 * @param action a verb of the domain, such as {@code opprett}, {@code endre}, {@code slett}, {@code
 *     les}, {@code nekt}
 * @param objectType such as {@code oppslag}
 * @param objectId the object's random id; empty where none is yet. Never an identity number (P10)
 * @param result {@code ok} or the slug of the error kind
 */
public record AccessEntry(String action, String objectType, String objectId, String result) {
  /** A change that went well. */
  public static AccessEntry ok(String action, String objectType, String objectId) {
    return new AccessEntry(action, objectType, objectId, "ok");
  }
}
