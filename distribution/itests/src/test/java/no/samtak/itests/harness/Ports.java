// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.harness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * Ports for nodes, which keep theirs while they are down: below those that the system gives to
 * outgoing connections.
 */
final class Ports {
  private static final int RANGE = 1_000;
  private static final int FIRST = Integer.parseInt(System.getProperty("samtak.ports"));

  private static int next = FIRST;

  private Ports() {}

  /** A port that nobody listens on, and that is given to no other node of these tests. */
  static synchronized int next() {
    while (next < FIRST + RANGE) {
      int port = next++;
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (IOException e) {
        // Another program has it.
        continue;
      }
    }
    throw new IllegalStateException("no free port from " + FIRST);
  }
}
