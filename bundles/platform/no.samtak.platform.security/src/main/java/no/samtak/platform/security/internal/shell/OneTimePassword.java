// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.shell;

import java.io.IOException;
import no.samtak.platform.api.security.Accounts;
import org.apache.karaf.shell.api.console.Session;

/**
 * A one-time password for an account: generated and shown once, or typed without echo. Never an
 * argument, for arguments stay in the shell's history.
 *
 * @param value cleared by whoever takes it
 * @param shown the same for the operator to hand over; empty where it was typed
 */
record OneTimePassword(char[] value, String shown) {
  static OneTimePassword of(Session session, Accounts accounts, boolean typed) throws IOException {
    if (!typed) {
      char[] generated = accounts.generatePassword();
      return new OneTimePassword(generated, new String(generated));
    }
    String line = session.readLine("Engangspassord: ", '*');
    return new OneTimePassword((line == null ? "" : line).toCharArray(), "");
  }

  /** What the operator is told at the end. */
  String told(String what) {
    return shown.isEmpty() ? what : what + System.lineSeparator() + "Engangspassord: " + shown;
  }
}
