// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.module;

import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/** How far the start of the node has come. */
public final class NodeStart {
  private NodeStart() {}

  /**
   * Whether the framework has passed the start level of the bundles: what was in is started, and a
   * bundle that starts from now on was put in by somebody. A framework that starts all on one level
   * has nothing to pass.
   *
   * @param context of any bundle
   */
  public static boolean isOver(BundleContext context) {
    FrameworkStartLevel level =
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkStartLevel.class);
    return level.getInitialBundleStartLevel() <= 1
        || level.getStartLevel() > level.getInitialBundleStartLevel();
  }
}
