// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.matrix;

import no.samtak.itests.harness.Http;

/**
 * Somebody who calls.
 *
 * @param name for the report
 * @param role the one that the caller has, in one kommune only; null = not signed in
 */
record Actor(String name, String role, Http http) {
  boolean isNobody() {
    return role == null;
  }

  boolean may(Operation operation) {
    return operation.isOpen() || !isNobody() && operation.roles().contains(role);
  }
}
