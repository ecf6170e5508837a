// SPDX-License-Identifier: EUPL-1.2
package no.samtak.featurestest;

import static org.ops4j.pax.exam.CoreOptions.systemProperty;
import static org.ops4j.pax.exam.CoreOptions.vmOption;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.doNotModifyLogConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFileExtend;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.ops4j.pax.exam.Option;

/**
 * The distribution as it is shipped, for Pax Exam. The virtual machine gets what {@code bin/samtak}
 * gives it. Two things are added: Pax Exam's own bundles at the start, and a folder to take them
 * from, since a node looks nowhere but in itself.
 */
final class Distribution {
  private final Path root = Path.of(System.getProperty("samtak.root"));
  private final List<Option> options = new ArrayList<>();

  private final File work;

  private Distribution(File work) {
    this.work = work;
  }

  /**
   * Everything at the start that an installed node has, and the modules within reach; in a folder
   * of that test, which is kept until it runs again.
   */
  static Distribution shipped(Class<?> test) throws IOException {
    File work = new File(System.getProperty("samtak.work"), test.getSimpleName());
    FileUtils.deleteDirectory(work);
    Distribution distribution = new Distribution(work);
    distribution.unpack();
    distribution.settings();
    return distribution;
  }

  /** Only these of Karaf's features at the start, and Pax Exam's. */
  Distribution boot(String features) {
    options.add(
        editConfigurationFilePut("etc/org.apache.karaf.features.cfg", "featuresBoot", features));
    return this;
  }

  Option[] options() {
    return options.toArray(Option[]::new);
  }

  private void unpack() throws IOException {
    Path target = root.resolve("distribution/assembly/target");
    String launcher = Files.readString(target.resolve("assembly/bin/samtak"));
    Matcher version = Pattern.compile("karaf_version=([\\d.]+)").matcher(launcher);
    if (!version.find()) {
      throw new IllegalStateException("bin/samtak names no version of Karaf");
    }
    options.add(
        karafDistributionConfiguration()
            .frameworkUrl(archive(target).toUri().toString())
            .karafVersion(version.group(1))
            .name("Samtak")
            .useDeployFolder(false)
            .unpackDirectory(work));
    options.add(keepRuntimeFolder());
    options.add(doNotModifyLogConfiguration());
    options.add(configureConsole().ignoreLocalConsole().ignoreRemoteShell());
    virtualMachine(launcher.replace("$karaf_version", version.group(1)));
    options.add(
        editConfigurationFileExtend(
            "etc/custom.system.properties",
            "org.ops4j.pax.url.mvn.defaultRepositories",
            root.resolve("distribution/features-test/target/exam-repository").toUri()
                + "@id=exam"));
  }

  /** The words that the launcher gives to Java and that do not depend on the installation. */
  private void virtualMachine(String launcher) {
    String command = launcher.substring(launcher.indexOf("exec \"$java\""));
    List<String> words =
        List.of(
            command
                .substring(0, command.indexOf("-Dkaraf.home"))
                .replaceAll("[\"\\\\]", "")
                .replace("$home/lib", "lib")
                .trim()
                .split("\\s+"));
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.startsWith("-X") && !word.contains("$")) {
        options.add(vmOption(word));
      } else if (word.startsWith("--")) {
        options.add(vmOption(word));
        if (!word.contains("=")) {
          options.add(vmOption(words.get(++i)));
        }
      }
    }
    options.add(vmOption("-Xmx320m"));
    // It lives too briefly for what the second compiler gives.
    options.add(vmOption("-XX:TieredStopAtLevel=1"));
    options.add(vmOption("-classpath"));
    options.add(vmOption("lib/jdk9plus/*" + File.pathSeparator + "lib/boot/*"));
  }

  private void settings() throws IOException {
    try (ServerSocket http = new ServerSocket(0);
        ServerSocket ssh = new ServerSocket(0)) {
      Map.of(
              "samtak.mode", "demo",
              "samtak.home", "${karaf.base}",
              "samtak.data", "${karaf.base}/var",
              "samtak.http.host", "127.0.0.1",
              "samtak.http.port", String.valueOf(http.getLocalPort()),
              "samtak.ssh.port", String.valueOf(ssh.getLocalPort()),
              "samtak.firstOpen", "*:*",
              "samtak.db.url", "",
              "samtak.db.user", "",
              "samtak.db.passwordFile", "")
          .forEach((key, value) -> options.add(systemProperty(key).value(value)));
    }
    options.add(systemProperty("samtak.firstStart").value(""));
    options.add(systemProperty("samtak.shelf").value(root.resolve("bundles/modules").toString()));
  }

  private static Path archive(Path target) throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      return files.filter(f -> f.toString().endsWith(".tar.gz")).findFirst().orElseThrow();
    }
  }
}
