// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import no.samtak.itests.harness.Node;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The distribution carries all that it needs: it starts in a network that does not exist. */
class OfflineStartIT {
  @Test
  void startsWithTheNetworkCutOff() {
    try (Node node = Node.install("uten-nett")) {
      // Without a network there is no HTTP from here; the node's own script asks from inside.
      node.launch(
          "unshare",
          "-n",
          "bash",
          "-c",
          "ip link set lo up 2>/dev/null; "
              + node.home()
              + "/bin/samtak start && echo KLAR && "
              + node.home()
              + "/bin/samtak stop; exit 0",
          "--");
      Awaitility.await().atMost(180, TimeUnit.SECONDS).until(() -> !node.isRunning());
      assertThat(node.printed()).contains("KLAR").contains("Samtak is stopped");
      assertThat(node.complaints()).isEmpty();
    }
  }
}
