// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is to be seen inside a node, by Karaf's own shell and the JDK's own tools: nothing of the
 * product takes part in judging itself.
 *
 * @param services each service with its id (a bundle that was refreshed has others), its interfaces
 *     and the bundle that gives it
 * @param bundles each bundle with its state
 * @param classes how many classes are loaded after a full collection
 * @param bundleLoaders how many class loaders of bundles are alive after a full collection
 */
public record Inside(
    List<String> services, List<String> bundles, long classes, long bundleLoaders) {
  private static final Pattern SERVICE =
      Pattern.compile("(?m)^\\[([^\\]]*)\\]$|^ service\\.id = (\\d+)$|^Provided by : \\R (.*)$");

  /** Looks, after a full collection. */
  public static Inside of(Node node) {
    jcmd(node, "GC.run");
    jcmd(node, "GC.run");
    return new Inside(
        services(node.shell("service:list -a")),
        lines(node.shell("bundle:list -t 0 -s")),
        loadedClasses(node),
        jcmd(node, "VM.classloader_stats")
            .lines()
            .filter(l -> l.contains("BundleClassLoader"))
            .count());
  }

  private static List<String> services(String printed) {
    TreeSet<String> found = new TreeSet<>();
    Matcher matcher = SERVICE.matcher(printed);
    String interfaces = "";
    String id = "";
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        interfaces = matcher.group(1);
      } else if (matcher.group(2) != null) {
        id = matcher.group(2);
      } else {
        found.add(matcher.group(3) + " " + interfaces + " " + id);
      }
    }
    return List.copyOf(found);
  }

  private static List<String> lines(String printed) {
    return printed.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  private static long loadedClasses(Node node) {
    Matcher matcher =
        Pattern.compile("(?m)^Total = \\d+\\s+(\\d+)").matcher(jcmd(node, "VM.classloader_stats"));
    if (!matcher.find()) {
      throw new IllegalStateException("no total in the class loaders' figures");
    }
    return Long.parseLong(matcher.group(1));
  }

  private static String jcmd(Node node, String command) {
    try {
      Process process =
          new ProcessBuilder(
                  System.getProperty("java.home") + "/bin/jcmd",
                  String.valueOf(node.pid()),
                  command)
              .redirectErrorStream(true)
              .start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return printed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
