// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.harness;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The real distribution, installed in a folder of its own and run as a process of its own. Nothing
 * of it is simulated.
 */
public final class Node implements AutoCloseable {
  private final Path home;
  private final Map<String, String> settings = new HashMap<>();
  private final int httpPort = Ports.next();
  private final int sshPort = Ports.next();
  private Process process;
  private Postgres.Database database;

  private Node(Path home) {
    this.home = home;
    set("SAMTAK_HTTP_PORT", String.valueOf(httpPort));
    set("SAMTAK_SSH_PORT", String.valueOf(sshPort));
    set("SAMTAK_MODE", "demo");
    set("SAMTAK_FIRST_OPEN", "*:*");
    set("SAMTAK_DATA", home.resolve("var").toString());
    // Nodes of tests live briefly: the second compiler would take half of their time and give none.
    set("SAMTAK_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
  }

  /** A new installation with nothing in it; an older one of the same name is wiped. */
  public static Node install(String name) {
    Path home = Path.of(System.getProperty("samtak.work"), name);
    deleteTree(home);
    copyTree(Path.of(System.getProperty("samtak.assembly")), home);
    copyShelf(home.resolve("moduler"));
    return new Node(home);
  }

  /** The modules of this build, on the shelf of the installation. */
  private static void copyShelf(Path shelf) {
    Path modules = Path.of(System.getProperty("samtak.root"), "bundles/modules");
    try (Stream<Path> files = Files.walk(modules, 3)) {
      Files.createDirectories(shelf);
      for (Path file : (Iterable<Path>) files::iterator) {
        if (file.getParent().endsWith("target")
            && file.toString().matches(".*\\.kar(\\.sha512)?")) {
          Files.copy(file, shelf.resolve(file.getFileName()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets an environment variable that {@code bin/samtak} reads. */
  public Node set(String key, String value) {
    settings.put(key, value);
    return this;
  }

  /** Uses this database instead of H2. */
  public Node database(Postgres.Database database) {
    this.database = database;
    Path secret = home.resolve("db-passord");
    try {
      Files.writeString(secret, database.password());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return set("SAMTAK_DB_URL", database.url())
        .set("SAMTAK_DB_USER", database.user())
        .set("SAMTAK_DB_PASSWORD_FILE", secret.toString());
  }

  /** The PostgreSQL that it uses; null = H2. */
  public Postgres.Database database() {
    return database;
  }

  /** Takes over the keys of another node of the same database, as its operator must. */
  public Node keysOf(Node other) {
    copyTree(other.data().resolve("nokler"), data().resolve("nokler"));
    return this;
  }

  /** Starts and waits until the node says that it is ready. */
  public Node start() {
    launch();
    awaitReady();
    return this;
  }

  /** Starts behind a command, such as {@code unshare -n}, and does not wait. */
  public Node launch(String... wrapper) {
    List<String> command = new ArrayList<>(List.of(wrapper));
    command.add(home.resolve("bin/samtak").toString());
    command.add("run");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(settings);
    builder.redirectErrorStream(true).redirectOutput(home.resolve("utskrift.log").toFile());
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Waits until {@code /health/ready} answers 200; fails at once if the process ends. */
  public void awaitReady() {
    await("node ready, see " + log())
        .atMost(600, SECONDS)
        .pollInterval(100, MILLISECONDS)
        .failFast("the node ended while starting, see " + log(), () -> !process.isAlive())
        .until(() -> Http.anonymous(this).status("/health/ready") == 200);
  }

  public boolean isRunning() {
    return process.isAlive();
  }

  /** What the process has printed. */
  public String printed() {
    try {
      return Files.readString(home.resolve("utskrift.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Pulls the plug. */
  public void kill() {
    process.destroyForcibly();
    awaitGone();
  }

  /** Stops in good order. */
  public void stop() {
    process.destroy();
    awaitGone();
  }

  private void awaitGone() {
    try {
      if (!process.waitFor(90, SECONDS)) {
        throw new AssertionError("process " + process.pid() + " does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Runs shell commands as the operator does; gives back what they print. */
  public String shell(String... commands) {
    ProcessBuilder builder = new ProcessBuilder(home.resolve("bin/samtak").toString(), "skall");
    builder.environment().putAll(settings);
    builder.redirectErrorStream(true);
    try {
      Process client = builder.start();
      try (var in = client.getOutputStream()) {
        in.write((String.join("\n", commands) + "\n").getBytes(StandardCharsets.UTF_8));
      }
      String printed = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      client.waitFor();
      return printed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** The address of a path of this node. */
  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + httpPort + path);
  }

  public long pid() {
    return process.pid();
  }

  public Path home() {
    return home;
  }

  public Path data() {
    return Path.of(settings.get("SAMTAK_DATA"));
  }

  /** The node's log file. */
  public Path log() {
    return home.resolve("data/log/samtak.log");
  }

  /** The lines of the log of level WARN or ERROR. */
  public List<String> complaints() {
    try (Stream<String> lines = Files.lines(log())) {
      return lines.filter(l -> l.contains(" WARN ") || l.contains(" ERROR ")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (process != null && process.isAlive()) {
      process.destroy();
      try {
        if (!process.waitFor(30, SECONDS)) {
          process.destroyForcibly();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void copyTree(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path source : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(source).toString());
        if (Files.isDirectory(source)) {
          Files.createDirectories(target);
        } else {
          Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteTree(Path tree) {
    if (!Files.exists(tree)) {
      return;
    }
    try {
      Files.walkFileTree(
          tree,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
              Files.delete(dir);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
