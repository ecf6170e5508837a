// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.migration;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import liquibase.resource.AbstractResource;
import liquibase.resource.AbstractResourceAccessor;
import liquibase.resource.Resource;
import org.jspecify.annotations.Nullable;

/** Shows Liquibase the migrations of one bundle and nothing else. */
final class ChangesAccessor extends AbstractResourceAccessor {
  private final Changes changes;

  ChangesAccessor(Changes changes) {
    this.changes = changes;
  }

  @Override
  public List<Resource> search(String path, boolean recursive) {
    String folder = clean(path);
    String prefix = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    List<Resource> found = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : changes.files().entrySet()) {
      String name = file.getKey();
      if (name.startsWith(prefix) && (recursive || name.indexOf('/', prefix.length()) < 0)) {
        found.add(new InMemory(name, file.getValue()));
      }
    }
    return found;
  }

  @Override
  public List<Resource> getAll(String path) {
    String name = clean(path);
    byte[] content = changes.files().get(name);
    return content == null ? List.of() : List.of(new InMemory(name, content));
  }

  @Override
  public List<String> describeLocations() {
    return List.of("the bundle's db/");
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  private static String clean(String path) {
    String name = path.replace('\\', '/');
    name = name.startsWith("classpath:") ? name.substring("classpath:".length()) : name;
    while (name.startsWith("/")) {
      name = name.substring(1);
    }
    return name;
  }

  private final class InMemory extends AbstractResource {
    private final byte @Nullable [] content;

    private InMemory(String path, byte @Nullable [] content) {
      super(path, URI.create("bundle:/" + path.replace(" ", "%20")));
      this.content = content;
    }

    @Override
    public InputStream openInputStream() throws IOException {
      if (content == null) {
        throw new FileNotFoundException(getPath());
      }
      return new ByteArrayInputStream(content);
    }

    @Override
    public boolean exists() {
      return content != null;
    }

    @Override
    public Resource resolve(String other) {
      return at(resolvePath(other));
    }

    @Override
    public Resource resolveSibling(String other) {
      return at(resolveSiblingPath(other));
    }

    private Resource at(String path) {
      return new InMemory(path, changes.files().get(clean(path)));
    }
  }
}
