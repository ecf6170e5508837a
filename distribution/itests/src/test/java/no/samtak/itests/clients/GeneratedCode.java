// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources that a generator has made, compiled together with one that uses them, and run. */
record GeneratedCode(Path sources, Path classes) {

  /** Compiles everything under a folder and the user of it. */
  static GeneratedCode compile(Path sources, Path user) throws IOException {
    Path classes =
        Files.createDirectories(sources.resolveSibling(sources.getFileName() + "-klasser"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assertThat(compiler).as("a JDK's compiler").isNotNull();
    List<Path> files = new ArrayList<>(List.of(user));
    try (Stream<Path> all = Files.walk(sources)) {
      all.filter(f -> f.toString().endsWith(".java")).forEach(files::add);
    }
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  said,
                  manager,
                  null,
                  List.of(
                      "--release",
                      "17",
                      "-proc:none",
                      "-nowarn",
                      "-d",
                      classes.toString(),
                      "-classpath",
                      classPath()),
                  null,
                  manager.getJavaFileObjectsFromPaths(files))
              .call();
      assertThat(compiled).as(said.toString()).isTrue();
    }
    return new GeneratedCode(sources, classes);
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** Runs the static method {@code run} of the user; what it throws is thrown here. */
  void run(String user, Object... arguments) throws Throwable {
    Class<?>[] types = Stream.of(arguments).map(Object::getClass).toArray(Class<?>[]::new);
    URL[] path = {classes.toUri().toURL()};
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
      thread.setContextClassLoader(loader);
      loader.loadClass(user).getMethod("run", types).invoke(null, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
