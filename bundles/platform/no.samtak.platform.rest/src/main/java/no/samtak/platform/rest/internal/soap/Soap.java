// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.soap;

import javax.xml.namespace.QName;

/** Names that SOAP callers know. */
final class Soap {
  /** What every endpoint shares. */
  static final String NAMESPACE = "urn:samtak:soap";

  /** The header with the organisation's slug. */
  static final QName KOMMUNE = new QName(NAMESPACE, "kommune");

  /** The detail of every fault. */
  static final QName FEIL = new QName(NAMESPACE, "feil");

  /** On an exchange whose message has been read and whose operation is known. */
  static final String ENTERED = "samtak.soap.entered";

  private Soap() {}
}
