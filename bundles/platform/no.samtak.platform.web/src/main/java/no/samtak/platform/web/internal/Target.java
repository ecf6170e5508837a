// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.util.List;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.web.internal.render.BundleView;
import org.jspecify.annotations.Nullable;

/**
 * Who answers an address.
 *
 * @param tenant slug of the organisation; empty where it is not about one
 * @param pagePath the part of the path that leads to the page
 * @param rest the segments after that
 * @param entry how the page is registered; null for the platform's own
 */
record Target(
    Page page,
    BundleView view,
    String tenant,
    String pagePath,
    List<String> rest,
    PageRegistry.@Nullable Entry entry) {}
