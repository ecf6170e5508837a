// SPDX-License-Identifier: EUPL-1.2
package no.samtak.featurestest;

import static no.samtak.featurestest.Inside.await;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import javax.inject.Inject;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.karaf.features.FeaturesService;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** A node as it is installed, and every module of the build in it: alone, together, and gone. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class ModulesIT {
  private static final EnumSet<FeaturesService.Option> ALONE =
      EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles);

  @Inject private BundleContext context;
  @Inject private FeaturesService features;
  private Inside inside;

  @Configuration
  public Option[] configuration() throws IOException {
    return Distribution.shipped(getClass()).options();
  }

  @Before
  public void ready() throws Exception {
    inside = new Inside(context);
    await("the node ready", () -> inside.anonymous("/health/ready") == 200);
  }

  @Test
  public void everyModuleServesAloneAndTogetherAndLeavesNoTrace() throws Exception {
    List<Kar> kars = Kar.all();
    assertFalse("the build makes modules", kars.isEmpty());
    wellAndHealthy();
    Trace before = Trace.of(context);

    for (Kar kar : kars) {
      install(kar);
      wellAndHealthy();
      serves(kar);
      uninstall(kar);
      assertEquals(kar + " alone", List.of(), before.differences(Trace.of(context)));
    }
    for (Kar kar : kars) {
      install(kar);
    }
    wellAndHealthy();
    for (Kar kar : kars) {
      serves(kar);
    }
    for (Kar kar : kars) {
      uninstall(kar);
    }
    assertEquals("all together", List.of(), before.differences(Trace.of(context)));
    wellAndHealthy();
    assertEquals(List.of(), Inside.complaints());
  }

  private void wellAndHealthy() throws Exception {
    await("everything active", () -> inside.unwell().isEmpty());
    assertEquals(200, inside.anonymous("/health/live"));
    await("the node ready", () -> inside.anonymous("/health/ready") == 200);
    for (ServiceReference<HealthCheck> check :
        context.getServiceReferences(HealthCheck.class, null)) {
      String name = String.valueOf(check.getProperty(HealthCheck.NAME));
      assertTrue(name, context.getService(check).execute().isOk());
    }
  }

  private void install(Kar kar) throws Exception {
    features.addRepository(kar.repository());
    features.installFeature(features.getFeature(kar.feature()), ALONE);
  }

  /** Where the module says itself that it is found: its REST, its pages, its WSDL. */
  private void serves(Kar kar) throws Exception {
    await(kar + " has an address", () -> inside.addresses(kar.module()).size() >= 3);
    for (String address : inside.addresses(kar.module())) {
      await(address, () -> inside.signedIn(address) == 200);
      if (address.startsWith("/api/")) {
        assertEquals(address, 401, inside.anonymous(address));
      }
    }
    assertEquals(200, inside.anonymous("/api/openapi/" + kar.module() + ".json"));
  }

  private void uninstall(Kar kar) throws Exception {
    List<String> addresses = inside.addresses(kar.module());
    features.uninstallFeature(kar.feature(), ALONE);
    features.removeRepository(kar.repository());
    for (String address : addresses) {
      await(address + " gone", () -> inside.signedIn(address) / 100 == 5);
    }
    assertEquals(404, inside.anonymous("/api/openapi/" + kar.module() + ".json"));
  }
}
