// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
  public void inn(Kar kar, Path featureFile) throws Exception {
    URI repository = featureFile.toUri();
    List<URI> stale = repositories(kar.feature());
    stale.remove(repository);
    features.addRepository(repository);
    features.installFeature(
        kar.feature(),
        kar.versjon().toString(),
        EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles, FeaturesService.Option.Upgrade));
    for (URI old : stale) {
      features.removeRepository(old, false);
    }
  }

  @Override
  public void ut(String feature) throws Exception {
    List<String> installed = new ArrayList<>();
    for (Feature f : features.listInstalledFeatures()) {
      if (f.getName().equals(feature)) {
        installed.add(f.getVersion());
      }
    }
    for (String version : installed) {
      features.uninstallFeature(
          feature, version, EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles));
    }
    for (URI old : repositories(feature)) {
      features.removeRepository(old, false);
    }
  }

  /** The repositories that this class added for the feature; never one of somebody else's. */
  private List<URI> repositories(String feature) throws Exception {
    List<URI> found = new ArrayList<>();
    for (Repository repository : features.listRepositories()) {
      String name = repository.getName();
      if (name != null
          && name.startsWith(feature + "-")
          && "file".equals(repository.getURI().getScheme())) {
        found.add(repository.getURI());
      }
    }
    return found;
  }
}
