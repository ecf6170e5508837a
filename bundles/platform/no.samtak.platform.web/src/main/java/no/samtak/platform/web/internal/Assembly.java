// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.platform.api.module.ModuleDoors.Door;
import no.samtak.platform.api.security.Accounts;
import no.samtak.platform.api.security.SessionCookies;
import no.samtak.platform.api.security.SignIn;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.web.internal.page.Cards;
import no.samtak.platform.web.internal.page.DriftStartPage;
import no.samtak.platform.web.internal.page.ExternalSignInPage;
import no.samtak.platform.web.internal.page.FarewellPage;
import no.samtak.platform.web.internal.page.InformationPage;
import no.samtak.platform.web.internal.page.IssuerSignOutPage;
import no.samtak.platform.web.internal.page.MyPage;
import no.samtak.platform.web.internal.page.NoAccessPage;
import no.samtak.platform.web.internal.page.PasswordPage;
import no.samtak.platform.web.internal.page.SignInPage;
import no.samtak.platform.web.internal.page.SignOutPage;
import no.samtak.platform.web.internal.page.StartPage;
import no.samtak.platform.web.internal.page.TenantStartPage;
import no.samtak.platform.web.internal.render.BundleView;

/** Puts the parts together; knows nothing of OSGi, so that tests put them together alike. */
final class Assembly {
  private Assembly() {}

  static Dispatcher dispatcher(
      Platform platform,
      PageRegistry registry,
      Cards cards,
      SignIn signIn,
      Accounts accounts,
      SessionCookies cookies,
      BundleView own) {
    Page signInPage = new SignInPage(signIn, platform::federated, cookies, Address::isOwnPath);
    Page password = new PasswordPage(accounts, cookies);
    Map<String, Page> bySegment = new HashMap<>();
    bySegment.put("", new StartPage(platform::tenants));
    bySegment.put("logg-inn", signInPage);
    bySegment.put("logg-ut", new SignOutPage(signIn, cookies));
    bySegment.put("logg-ut/ferdig", new FarewellPage(platform::federated));
    bySegment.put("logg-ut/ekstern", new IssuerSignOutPage(platform::federated));
    bySegment.put(
        "logg-inn/ekstern",
        new ExternalSignInPage(platform::federated, cookies, Address::isOwnPath));
    bySegment.put("logg-inn/uten-tilgang", new NoAccessPage(platform::federated));
    bySegment.put(
        "logg-inn/ferdig",
        new InformationPage("logget-inn", Text.of("web.loggInn.ferdig"), Map.of()));
    bySegment.put("min-side", new MyPage(signIn, cookies));
    bySegment.put(
        "drift",
        new DriftStartPage(
            cards, request -> ways(platform, registry, request, PagePath.Scope.NODE, "")));
    bySegment.put(
        "personvern",
        new InformationPage("personvern", Text.of("web.personvern.tittel"), Map.of()));
    bySegment.put(
        "tilgjengelighet",
        new InformationPage(
            "tilgjengelighet",
            Text.of("web.tilgjengelighet.tittel"),
            Map.of("meldFra", platform.config().meldFra())));
    Page tenantStart =
        new TenantStartPage(
            cards,
            request ->
                ways(platform, registry, request, PagePath.Scope.TENANT, request.tenant().slug()));
    return new Dispatcher(
        platform, registry, new OwnPages(bySegment, tenantStart, signInPage, password), own);
  }

  private static List<Cards.Way> ways(
      Platform platform,
      PageRegistry registry,
      PageRequest request,
      PagePath.Scope scope,
      String tenant) {
    String root = scope == PagePath.Scope.NODE ? "/drift" : "/" + tenant;
    List<Cards.Way> ways = new ArrayList<>();
    for (PageRegistry.Entry entry : registry.menu(scope)) {
      if (Permissions.mayGet(entry.page(), request.user())
          && platform.door(entry.module(), tenant) != Door.CLOSED) {
        ways.add(
            new Cards.Way(
                entry.view().texts().get(request.language(), entry.nav()),
                root + "/" + entry.key().segment(),
                entry.navIcon()));
      }
    }
    return ways;
  }
}
