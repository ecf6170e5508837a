// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.web;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** Where a {@link Page} stands, and its entry in the menu. */
@ComponentPropertyType
public @interface PagePath {
  String PREFIX_ = "samtak.page.";

  /**
   * One segment: {@code boliger} stands at {@code /<kommune>/boliger} or {@code /drift/boliger}.
   */
  String segment();

  Scope scope() default Scope.TENANT;

  /** Key of the menu text in the page's bundle; empty = not in the menu. */
  String nav() default "";

  /**
   * Place in the menu: core below 100, modules from 100. Operators' pages have a menu of their own.
   */
  int navOrder() default 100;

  /**
   * Segment of the page under which this one stands in the menu; empty = on the first level. Where
   * the reader may not see that page, this one stands on the first level.
   */
  String navUnder() default "";

  /** Name of an icon of the platform: kalender, personer, flagg, mynter, hus, ark, tall, pluss. */
  String navIcon() default "ark";

  /** Whether the page is an organisation's or the node's. */
  enum Scope {
    TENANT,
    NODE
  }
}
