// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.RestPath.Scope;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.rest.internal.FrontServletAccess;
import no.samtak.platform.rest.internal.call.CurrentRequest;
import no.samtak.platform.rest.internal.openapi.ApiDocuments;
import no.samtak.platform.table.internal.FileTableWriter;
import org.junit.jupiter.api.Test;

/** Nothing keeps the class loader of a resource that is gone. */
class CollectedTest {
  private static final String NOTATER = "/api/v1/levanger/notater";

  /** Loads the note resource again, as a bundle of its own would. */
  private static final class OwnLoader extends ClassLoader {
    OwnLoader() {
      super(CollectedTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(NotatResource.class.getName())) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        if (known != null) {
          return known;
        }
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
          byte[] bytes = in.readAllBytes();
          return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
          throw new ClassNotFoundException(name, e);
        }
      }
    }
  }

  private final FakeAccess access = new FakeAccess();
  private final CxfBus bus = new CxfBus();
  private final RestPublisher publisher =
      new RestPublisher(bus, access, access, new FileTableWriter(), Host.config());

  @Test
  void aResourceThatHasServedAndGoneIsCollected() throws Exception {
    ApiDocuments documents = new ApiDocuments(publisher, access);
    try (Host host =
        new Host(
            access,
            "/api/*",
            FrontServletAccess.servlet(publisher, documents, access, Host.config(), null))) {
      WeakReference<ClassLoader> loader = comeServeAndGo(host);
      assertThat(host.call("GET", NOTATER, "").statusCode()).isEqualTo(404);
      assertThat(host.call("GET", ApiDocuments.ALL, "").statusCode()).isEqualTo(200);
      for (int i = 0; i < 50 && loader.get() != null; i++) {
        System.gc();
      }
      assertThat(loader.get()).isNull();
    }
  }

  private WeakReference<ClassLoader> comeServeAndGo(Host host) throws Exception {
    ClassLoader loader = new OwnLoader();
    RestResource resource =
        (RestResource)
            loader
                .loadClass(NotatResource.class.getName())
                .getConstructor(RequestContext.class)
                .newInstance(new CurrentRequest(access));
    assertThat(resource.getClass().getClassLoader()).isSameAs(loader);
    Publication publication = publisher.publish(resource, Scope.TENANT, "notater", "notat");
    assertThat(host.call("GET", NOTATER, "").statusCode()).isEqualTo(200);
    assertThat(host.call("GET", NOTATER + "?format=xlsx", "").statusCode()).isEqualTo(200);
    assertThat(host.call("POST", NOTATER, "{\"tittel\":\"a\",\"slag\":\"LANG\"}").statusCode())
        .isEqualTo(201);
    assertThat(host.call("POST", NOTATER, "{\"slag\":1}").statusCode()).isEqualTo(400);
    assertThat(host.call("GET", NOTATER + "/feil/hos-oss", "").statusCode()).isEqualTo(500);
    assertThat(host.call("GET", ApiDocuments.ALL, "").statusCode()).isEqualTo(200);
    publisher.unpublish(publication);
    return new WeakReference<>(loader);
  }
}
