// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.servlet.MultipartConfigElement;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import no.samtak.platform.api.module.PathRegistry;
import no.samtak.platform.api.security.Session;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.web.internal.render.BundleView;
import no.samtak.platform.web.internal.render.StaticFiles;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;

/** The pages on a real server, without OSGi. */
final class WebServer implements AutoCloseable {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  final FakePlatform platform = new FakePlatform();
  final PageRegistry registry = new PageRegistry();
  final CardRegistry cards = new CardRegistry(platform, platform::door);
  private final BundleView own;
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private long services;

  WebServer() {
    this(0);
  }

  WebServer(int port) {
    own = view("no.samtak.platform.web");
    Dispatcher dispatcher =
        Assembly.dispatcher(platform, registry, cards, platform, platform, platform, own);
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler();
    ServletHolder holder = new ServletHolder(new Front(dispatcher));
    holder
        .getRegistration()
        .setMultipartConfig(
            new MultipartConfigElement(System.getProperty("java.io.tmpdir"), 1 << 20, 1 << 20, 0));
    context.addServlet(holder, "/*");
    server.setHandler(context);
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** A view on the test's own class path; its texts lie in front of the common ones. */
  BundleView view(String name) {
    return new BundleView(
        name, WebServer.class.getClassLoader(), new StaticFiles(WebServer::files), commonTexts());
  }

  /** On one class path the bundles' texts hide each other, so the common ones are read apart. */
  static Texts commonTexts() {
    URL api = Texts.class.getProtectionDomain().getCodeSource().getLocation();
    return Texts.of(new URLClassLoader(new URL[] {api}, null));
  }

  private static SortedMap<String, URL> files() {
    SortedMap<String, URL> files = new TreeMap<>();
    try {
      URL folder = Front.class.getResource("/web/static/samtak.css");
      Path root = Path.of(folder.toURI()).getParent();
      try (Stream<Path> all = Files.walk(root)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(root.relativize(file).toString().replace('\\', '/'), url(file));
        }
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return files;
  }

  private static URL url(Path file) throws MalformedURLException {
    return file.toUri().toURL();
  }

  /** Lets a page in, as a bundle's registration would. */
  PageRegistry.Entry add(Page page, String segment, PagePath.Scope scope, String nav, int order) {
    return add(page, segment, scope, nav, order, "");
  }

  /** Lets a page in that stands under another in the menu. */
  PageRegistry.Entry add(
      Page page, String segment, PagePath.Scope scope, String nav, int order, String under) {
    return add(page, segment, scope, nav, order, under, "");
  }

  /** Lets a page of a module in, for organisations. */
  PageRegistry.Entry addOf(String module, Page page, String segment) {
    platform.modules.put(page.getClass(), module);
    return add(page, segment, PagePath.Scope.TENANT, "prove.nav", 110, "", module);
  }

  private PageRegistry.Entry add(
      Page page,
      String segment,
      PagePath.Scope scope,
      String nav,
      int order,
      String under,
      String module) {
    PageRegistry.Entry entry =
        new PageRegistry.Entry(
            new PageRegistry.Key(scope, segment),
            page,
            registry.viewFor(
                "no.samtak.prove", getClass().getClassLoader(), () -> view("no.samtak.prove")),
            nav,
            order,
            under,
            "ark",
            0,
            ++services,
            module);
    registry.add(entry);
    return entry;
  }

  String root() {
    return "http://127.0.0.1:" + connector.getLocalPort();
  }

  /** A GET as a user; null for nobody. */
  HttpResponse<String> get(String user, String path) {
    return send(request(user, path));
  }

  /** A form as a user, with the right token unless the body has one. */
  HttpResponse<String> post(String user, String path, String body) {
    String token = body.contains("_csrf=") ? "" : "_csrf=token-" + user + "&";
    return send(
        request(user, path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(token + body)));
  }

  HttpRequest.Builder request(String user, String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root() + path));
    return user == null ? request : request.header("Cookie", Session.COOKIE + "=" + user);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the outer filters and the front servlet do. */
  private final class Front extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Dispatcher dispatcher;

    Front(Dispatcher dispatcher) {
      this.dispatcher = dispatcher;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      platform.bind(Cookies.get(request, Session.COOKIE).orElse(null));
      request.setAttribute(PathRegistry.LEAVING, request.getHeader("X-Leaving"));
      response.setHeader(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
              + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
              + " frame-ancestors 'none'");
      try {
        dispatcher.serve(request, response);
      } finally {
        platform.bind(null);
      }
    }
  }
}
