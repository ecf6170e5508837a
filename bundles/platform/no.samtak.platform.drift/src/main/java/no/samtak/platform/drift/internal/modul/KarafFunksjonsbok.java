// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.features.Repository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps Karaf's list of features. The bundle is there, or gone, before Karaf is told, so that it
 * finds nothing to do but to write it down; and it may refresh nobody.
 */
@Component(service = Funksjonsbok.class)
public final class KarafFunksjonsbok implements Funksjonsbok {
  private static final EnumSet<FeaturesService.Option> TOUCH_NOBODY =
      EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles);

  private final FeaturesService features;

  @Activate
  public KarafFunksjonsbok(@Reference FeaturesService features) {
    this.features = features;
  }

  @Override
  public List<String> ukjente(List<String> names) {
    List<String> unknown = new ArrayList<>();
    for (String name : names) {
      String bare = name.split("/", 2)[0];
      try {
        Feature[] found = features.getFeatures(bare);
        boolean installed = false;
        for (Feature feature : found) {
          installed |= features.isInstalled(feature);
        }
        if (!installed) {
          unknown.add(bare);
        }
      } catch (Exception e) {
        unknown.add(bare);
      }
    }
    return unknown;
  }

  @Override
  public void stem(Map<String, Path> inne, Set<String> moduler) throws Exception {
    for (Repository repository : features.listRepositories()) {
      if (isStale(repository, inne, moduler)) {
        for (Feature feature : repository.getFeatures()) {
          takeOff(feature);
        }
        features.removeRepository(repository.getURI(), false);
      }
    }
    for (Feature feature : features.listInstalledFeatures()) {
      if (moduler.contains(feature.getName()) && !inne.containsKey(feature.getName())) {
        takeOff(feature);
      }
    }
    for (Path file : inne.values()) {
      URI repository = file.toUri();
      if (features.getRepository(repository) == null) {
        features.addRepository(repository);
      }
      for (Feature feature : features.repositoryProvidedFeatures(repository)) {
        if (!features.isInstalled(feature)) {
          features.installFeature(feature.getName(), feature.getVersion(), TOUCH_NOBODY);
        }
      }
    }
  }

  private void takeOff(Feature feature) throws Exception {
    if (features.isInstalled(feature)) {
      features.uninstallFeature(feature.getName(), feature.getVersion(), TOUCH_NOBODY);
    }
  }

  /** A feature file of our library that no module uses any more. */
  private static boolean isStale(Repository repository, Map<String, Path> inne, Set<String> moduler)
      throws Exception {
    URI uri = repository.getURI();
    if (!"file".equals(uri.getScheme())) {
      return false;
    }
    for (Feature feature : repository.getFeatures()) {
      Path used = inne.get(feature.getName());
      if (moduler.contains(feature.getName()) && (used == null || !used.toUri().equals(uri))) {
        return true;
      }
    }
    return false;
  }
}
