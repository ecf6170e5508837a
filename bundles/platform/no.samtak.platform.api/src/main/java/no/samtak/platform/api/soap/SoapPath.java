// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.soap;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** Where a {@link SoapEndpoint} stands. */
@ComponentPropertyType
public @interface SoapPath {
  String PREFIX_ = "samtak.soap.";

  /** The segment after {@code /soap/}, such as {@code boenheter}. */
  String segment();
}
