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

  private void serves(Kar kar) throws Exception {
    String rest = "/api/v1/levanger/" + kar.module();
    await(rest, () -> inside.signedIn(rest) == 200);
    assertEquals(rest, 401, inside.anonymous(rest));
    assertEquals("its page", 200, inside.signedIn("/levanger/" + kar.module()));
    assertEquals("its WSDL", 200, inside.signedIn("/soap/" + kar.module() + "?wsdl"));
    assertEquals(200, inside.anonymous("/api/openapi/" + kar.module() + ".json"));
  }

  private void uninstall(Kar kar) throws Exception {
    features.uninstallFeature(kar.feature(), ALONE);
    features.removeRepository(kar.repository());
    await(kar + " gone", () -> inside.signedIn("/api/v1/levanger/" + kar.module()) / 100 != 2);
    assertEquals("its page", 5, inside.signedIn("/levanger/" + kar.module()) / 100);
    assertEquals("its WSDL", 5, inside.signedIn("/soap/" + kar.module() + "?wsdl") / 100);
    assertEquals(404, inside.anonymous("/api/openapi/" + kar.module() + ".json"));
  }
}
