// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.drift.internal.Node;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Which node this is. The id is made at the first start and kept in the data folder, so that the
 * node is the same after an upgrade, under another name and on another address.
 */
@Component(service = Nodeidentitet.class)
public final class Nodeidentitet {
  private static final String FILE = "node-id";

  private final String id;
  private final String navn;
  private final String adresse;

  @Activate
  public Nodeidentitet(BundleContext context) {
    this(
        Node.of(context).data(),
        context.getProperty("samtak.node"),
        context.getProperty("samtak.http.host") + ":" + context.getProperty("samtak.http.port"));
  }

  /** For the data folder of a node; the name is the machine's where none is given. */
  public Nodeidentitet(Path data, @Nullable String navn, String adresse) {
    this.id = les(data);
    this.navn = navn == null || navn.isBlank() ? vert() : navn.trim();
    this.adresse = adresse;
  }

  /** 36 characters, the same for as long as the data folder lives. */
  public String id() {
    return id;
  }

  /** What operators call it. */
  public String navn() {
    return navn;
  }

  /** Where it listens: host and port. */
  public String adresse() {
    return adresse;
  }

  private static String les(Path data) {
    Path file = data.resolve(FILE);
    try {
      Files.createDirectories(data);
      if (!Files.exists(file)) {
        Path part = Files.createTempFile(data, FILE, ".part");
        try {
          Files.writeString(part, Ids.next() + "\n", StandardCharsets.US_ASCII);
          Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
          Files.deleteIfExists(part);
        }
      }
      String id = Files.readString(file, StandardCharsets.US_ASCII).trim();
      if (!id.matches("[0-9a-f-]{36}")) {
        throw new IllegalStateException(
            file + " is not the id of a node. Remove it, and the node makes a new one");
      }
      return id;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String vert() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "node";
    }
  }
}
