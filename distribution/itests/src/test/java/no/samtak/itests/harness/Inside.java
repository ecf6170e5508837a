// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.harness;

import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import no.samtak.itests.probe.Probe;

/**
 * What is to be seen inside a node at one moment, after full collections.
 *
 * @param things bundles, wires, dynamic wires, services, components and servlets, in order
 * @param kept which of the class loaders that were remembered are still there, by number from 0
 * @param classes how many classes are loaded
 */
public record Inside(List<Thing> things, List<Integer> kept, long classes) {
  private static final List<String> PARTS = List.of("Probe.class", "Inventory.class");

  /**
   * Something in the framework.
   *
   * @param kind bundle, wire, dynamic, service, component or servlet
   * @param bundle whose it is, by symbolic name
   * @param what what it is, the same for every start of its bundle
   * @param number what is new for every start of its bundle
   */
  public record Thing(String kind, String bundle, String what, String number)
      implements Comparable<Thing> {
    /** The same, whichever start of its bundle it comes from. */
    public Thing anyStart() {
      return new Thing(kind, bundle, what, "");
    }

    @Override
    public int compareTo(Thing other) {
      return toString().compareTo(other.toString());
    }
  }

  public Inside {
    things = things.stream().sorted().toList();
    kept = List.copyOf(kept);
  }

  /** Looks. */
  public static Inside of(Node node) {
    List<Thing> things = new ArrayList<>();
    List<Integer> kept = new ArrayList<>();
    long classes = 0;
    for (String line : ask(node, "look", "-")) {
      String[] field = line.split("\t", -1);
      switch (field[0]) {
        case "classes" -> classes = Long.parseLong(field[1]);
        case "loader" -> {
          if (field[2].equals("kept")) {
            kept.add(Integer.valueOf(field[1]));
          }
        }
        default -> things.add(new Thing(field[0], field[1], field[2], field[3]));
      }
    }
    return new Inside(things, kept, classes);
  }

  /** Notes the class loader that a bundle has now; {@link #kept} tells whether it has gone. */
  public static void remember(Node node, String bundle) {
    ask(node, "remember", bundle);
  }

  private static List<String> ask(Node node, String question, String bundle) {
    try {
      Path answer = Files.createTempFile(node.home(), "svar", ".txt");
      VirtualMachine machine = VirtualMachine.attach(String.valueOf(node.pid()));
      try {
        machine.loadAgent(agent(node).toString(), question + " " + answer + " " + bundle);
      } finally {
        machine.detach();
      }
      List<String> lines = Files.readAllLines(answer);
      Files.delete(answer);
      return lines;
    } catch (Exception e) {
      throw new AssertionError("the node cannot be looked into; see " + node.home(), e);
    }
  }

  /** The probe as a file that the node's JVM can load. */
  private static Path agent(Node node) throws IOException {
    Path jar = node.home().resolve("data/tmp/probe.jar");
    if (Files.exists(jar)) {
      return jar;
    }
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Agent-Class", Probe.class.getName());
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      for (String part : PARTS) {
        String folder = Probe.class.getPackageName().replace('.', '/') + "/";
        out.putNextEntry(new JarEntry(folder + part));
        try (InputStream in = Probe.class.getResourceAsStream(part)) {
          in.transferTo(out);
        }
      }
    }
    return jar;
  }
}
