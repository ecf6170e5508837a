// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import no.samtak.platform.api.module.ModuleDoors;
import no.samtak.platform.api.module.PathRegistry;
import no.samtak.platform.api.security.AccessControl;
import no.samtak.platform.api.security.Accounts;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.FederatedSignIn;
import no.samtak.platform.api.security.SessionCookies;
import no.samtak.platform.api.security.SignIn;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.time.Forretningsdato;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.StartCard;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletMultipart;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one servlet of the pages; pages and cards of other bundles come and go in it. */
// At once, not with the first request: who tells of its pages must be listened to from the start.
@Component(service = Servlet.class, configurationPid = "no.samtak.platform.web", immediate = true)
@Designate(ocd = WebConfig.class)
@HttpWhiteboardServletName("samtak-web")
@HttpWhiteboardServletPattern("/*")
@HttpWhiteboardServletAsyncSupported
@HttpWhiteboardServletMultipart(
    maxFileSize = 20L * 1024 * 1024,
    maxRequestSize = 20L * 1024 * 1024,
    fileSizeThreshold = 64 * 1024)
public final class FrontServlet extends HttpServlet implements Platform {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(FrontServlet.class);

  private final transient BundleContext context;
  private final transient WebConfig config;
  private final transient AccessControl access;
  private final transient CurrentUser current;
  private final transient PageRegistry registry = new PageRegistry();
  private final transient CardRegistry cards;
  private final transient Dispatcher dispatcher;
  private final transient ServiceTracker<Page, PageRegistry.Entry> pageTracker;
  private final transient ServiceTracker<StartCard, CardRegistry.Entry> cardTracker;
  private final transient Map<PageRegistry.Key, Bundle> owners = new ConcurrentHashMap<>();

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private transient volatile @Nullable TenantDirectory directory;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private transient volatile @Nullable Forretningsdato businessDate;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private transient volatile @Nullable ModuleDoors doors;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private transient volatile @Nullable FederatedSignIn federated;

  private transient volatile @Nullable PathRegistry paths;

  /** Starts to serve, and to follow pages and cards. */
  @Activate
  public FrontServlet(
      BundleContext context,
      WebConfig config,
      @Reference AccessControl access,
      @Reference CurrentUser current,
      @Reference SignIn signIn,
      @Reference Accounts accounts,
      @Reference SessionCookies cookies) {
    this.context = context;
    this.config = config;
    this.access = access;
    this.current = current;
    this.cards = new CardRegistry(current, this::door);
    this.dispatcher =
        Assembly.dispatcher(
            this, registry, cards, signIn, accounts, cookies, BundleFiles.own(context.getBundle()));
    this.pageTracker = new ServiceTracker<>(context, Page.class, new PageFollower());
    this.cardTracker = new ServiceTracker<>(context, StartCard.class, new CardFollower());
    pageTracker.open();
    cardTracker.open();
  }

  @Deactivate
  void deactivate() {
    pageTracker.close();
    cardTracker.close();
  }

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  void bindPaths(PathRegistry found) {
    paths = found;
    owners.forEach((key, bundle) -> found.published(bundle, PathRegistry.Kind.PAGE, path(key)));
  }

  void unbindPaths(PathRegistry gone) {
    if (paths == gone) {
      paths = null;
    }
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    dispatcher.serve(request, response);
  }

  @Override
  public AccessControl access() {
    return access;
  }

  @Override
  public CurrentUser current() {
    return current;
  }

  @Override
  public Optional<TenantDirectory> directory() {
    return Optional.ofNullable(directory);
  }

  @Override
  public Optional<PathRegistry> paths() {
    return Optional.ofNullable(paths);
  }

  @Override
  public Optional<ModuleDoors> doors() {
    return Optional.ofNullable(doors);
  }

  @Override
  public Optional<FederatedSignIn> federated() {
    return Optional.ofNullable(federated);
  }

  @Override
  public Optional<Forretningsdato> businessDate() {
    return Optional.ofNullable(businessDate);
  }

  @Override
  public String mode() {
    String mode = context.getProperty("samtak.mode");
    return mode == null || mode.isBlank() ? "production" : mode;
  }

  @Override
  public WebConfig config() {
    return config;
  }

  private static String path(PageRegistry.Key key) {
    return (key.scope() == PagePath.Scope.NODE ? "drift/" : "") + key.segment();
  }

  private static String module(Bundle bundle) {
    return Objects.requireNonNullElse(bundle.getHeaders("").get("Samtak-Module"), "");
  }

  private static ClassLoader loader(Bundle bundle) {
    return bundle.adapt(BundleWiring.class).getClassLoader();
  }

  private static int number(ServiceReference<?> reference, String property, int otherwise) {
    return reference.getProperty(property) instanceof Integer number ? number : otherwise;
  }

  private static String text(ServiceReference<?> reference, String property) {
    return reference.getProperty(property) instanceof String text ? text : "";
  }

  /** Pages in and out. */
  private final class PageFollower implements ServiceTrackerCustomizer<Page, PageRegistry.Entry> {
    @Override
    @SuppressWarnings("NullAway") // null means: not followed
    public PageRegistry.Entry addingService(ServiceReference<Page> reference) {
      String segment = text(reference, "samtak.page.segment");
      if (segment.isEmpty()) {
        LOG.warn("a page of {} has no @PagePath", reference.getBundle());
        return null;
      }
      Page page = context.getService(reference);
      if (page == null) {
        return null;
      }
      Bundle bundle = reference.getBundle();
      PageRegistry.Key key =
          new PageRegistry.Key(
              PagePath.Scope.valueOf(
                  text(reference, "samtak.page.scope").isEmpty()
                      ? "TENANT"
                      : text(reference, "samtak.page.scope")),
              segment);
      ClassLoader loader = loader(bundle);
      String nav = text(reference, "samtak.page.nav");
      String icon = text(reference, "samtak.page.navIcon");
      PageRegistry.Entry entry =
          new PageRegistry.Entry(
              key,
              page,
              registry.viewFor(
                  bundle.getSymbolicName(), loader, () -> BundleFiles.view(bundle, loader)),
              nav,
              number(reference, "samtak.page.navOrder", 100),
              text(reference, "samtak.page.navUnder"),
              icon.isEmpty() ? "ark" : icon,
              number(reference, Constants.SERVICE_RANKING, 0),
              (Long) reference.getProperty(Constants.SERVICE_ID),
              module(bundle));
      registry.add(entry);
      owners.put(key, bundle);
      PathRegistry known = paths;
      if (known != null) {
        known.published(bundle, PathRegistry.Kind.PAGE, path(key));
      }
      return entry;
    }

    @Override
    public void modifiedService(ServiceReference<Page> reference, PageRegistry.Entry entry) {
      // a page's place does not change while it is in
    }

    @Override
    public void removedService(ServiceReference<Page> reference, PageRegistry.Entry entry) {
      registry.remove(entry);
      owners.remove(entry.key(), reference.getBundle());
      context.ungetService(reference);
    }
  }

  /** Cards in and out. */
  private final class CardFollower
      implements ServiceTrackerCustomizer<StartCard, CardRegistry.Entry> {
    @Override
    @SuppressWarnings("NullAway") // null means: not followed
    public CardRegistry.Entry addingService(ServiceReference<StartCard> reference) {
      StartCard card = context.getService(reference);
      if (card == null) {
        return null;
      }
      CardRegistry.Entry entry =
          new CardRegistry.Entry(
              card,
              BundleFiles.texts(loader(reference.getBundle())),
              module(reference.getBundle()));
      cards.add(entry);
      return entry;
    }

    @Override
    public void modifiedService(ServiceReference<StartCard> reference, CardRegistry.Entry entry) {
      // nothing of a card's properties matters
    }

    @Override
    public void removedService(ServiceReference<StartCard> reference, CardRegistry.Entry entry) {
      cards.remove(entry);
      context.ungetService(reference);
    }
  }
}
