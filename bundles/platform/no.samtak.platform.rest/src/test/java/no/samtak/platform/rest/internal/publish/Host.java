// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import no.samtak.platform.api.module.PathRegistry;
import no.samtak.platform.rest.internal.RestConfig;
import no.samtak.testing.OpenApiCheck;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** The servlets on a port of their own, with a sign-in by header. */
public final class Host implements AutoCloseable {
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private final HttpClient client = HttpClient.newHttpClient();
  private @Nullable OpenApiCheck check;
  private String documented = "";

  /** Settings with their defaults. */
  public static RestConfig config() {
    return new RestConfig() {
      @Override
      public int maxBody() {
        return 1_048_576;
      }

      @Override
      public int maxUpload() {
        return 33_554_432;
      }

      @Override
      public int drainSeconds() {
        return 10;
      }

      @Override
      public Class<RestConfig> annotationType() {
        return RestConfig.class;
      }
    };
  }

  /** A module named {@code ute} serves {@code borte} when it is in. */
  public static PathRegistry paths() {
    return new PathRegistry() {
      @Override
      public void published(Bundle owner, Kind kind, String segment) {}

      @Override
      public Optional<String> absentOwner(Kind kind, String segment) {
        return segment.equals("borte") ? Optional.of("ute") : Optional.empty();
      }
    };
  }

  /** Starts. */
  public Host(FakeAccess access, String pattern, HttpServlet servlet) throws Exception {
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler();
    context.addFilter(
        new FilterHolder(new SignIn(access)), "/*", EnumSet.of(DispatcherType.REQUEST));
    ServletHolder holder = new ServletHolder(servlet);
    holder.setAsyncSupported(true);
    context.addServlet(holder, pattern);
    server.setHandler(context);
    server.start();
  }

  /** The address of a path. */
  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + connector.getLocalPort() + path);
  }

  /** Calls as the reader of Levanger. */
  public HttpResponse<String> call(String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    return callAs("leser", method, path, body, headers);
  }

  /** Calls as somebody; as nobody for the empty name. */
  public HttpResponse<String> callAs(
      String user, String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path))
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (!user.isEmpty()) {
      request.header("X-User", user);
    }
    boolean typed = false;
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
      typed |= headers[i].equals("Content-Type");
    }
    if (!body.isEmpty() && !typed) {
      request.header("Content-Type", "application/json");
    }
    HttpResponse<String> response =
        client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    OpenApiCheck document = check;
    String plain = uri(path).getPath();
    // What is no operation has no answer in the document.
    if (document != null
        && plain.startsWith(documented)
        && response.statusCode() != 405
        && !method.equals("OPTIONS")
        && !method.equals("HEAD")) {
      assertThat(
              document.findings(
                  method,
                  plain,
                  response.statusCode(),
                  response.body().isEmpty()
                      ? ""
                      : response.headers().firstValue("Content-Type").orElse(""),
                  response.body()))
          .filteredOn(
              finding ->
                  response.statusCode() != 404 || !finding.endsWith("is not in the document"))
          .isEmpty();
    }
    return response;
  }

  /** From now on every answer under the path is held up to the document. */
  public void check(String path, String document) {
    documented = path;
    check = new OpenApiCheck(document);
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private record SignIn(FakeAccess access) implements Filter {
    @Override
    public void init(FilterConfig config) {}

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      String user = ((HttpServletRequest) request).getHeader("X-User");
      access.signIn(user == null ? "" : user);
      ((HttpServletResponse) response).setHeader("X-Content-Type-Options", "nosniff");
      chain.doFilter(request, response);
    }

    @Override
    public void destroy() {}
  }
}
