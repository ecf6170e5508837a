// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

/** What the person is written to in. */
public enum Malform {
  NB,
  NN
}
