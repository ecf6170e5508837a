// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.table.internal;

import java.io.IOException;

/** The file cannot be read on from here. */
final class BadTableException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  BadTableException(Fault fault) {
    super(fault.message().key());
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
