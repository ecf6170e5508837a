// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.soap;

import javax.xml.ws.WebFault;

/** Stands in the WSDL of every operation; never thrown, its detail is written directly. */
@WebFault(name = "feil", targetNamespace = Soap.NAMESPACE)
public final class FeilMelding extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Feil feil;

  /** As JAX-WS wants it. */
  public FeilMelding(String message, Feil feil) {
    super(message);
    this.feil = feil;
  }

  /** The detail. */
  public Feil getFaultInfo() {
    return feil;
  }
}
