// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import java.sql.Connection;
import no.samtak.core.person.internal.PersonConfig;
import no.samtak.core.person.internal.persistence.PersonStore;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Which persons this node takes in. */
@Component(service = Personregler.class, configurationPid = PersonConfig.PID)
public final class Personregler {
  private static final String PRODUKSJON = "production";

  private final boolean produksjon;
  private final boolean godtaH2;

  /** By the node's mode and the settings. */
  @Activate
  public Personregler(BundleContext context, PersonConfig config) {
    this(erProduksjon(context.getProperty("samtak.mode")), config.godtaPersonerPaaH2());
  }

  private Personregler(boolean produksjon, boolean godtaH2) {
    this.produksjon = produksjon;
    this.godtaH2 = godtaH2;
  }

  /** By what is told, outside the framework. */
  public static Personregler av(boolean produksjon, boolean godtaH2) {
    return new Personregler(produksjon, godtaH2);
  }

  /** Production is what a node is unless it is told otherwise. */
  private static boolean erProduksjon(@Nullable String mode) {
    return mode == null || mode.isBlank() || mode.equals(PRODUKSJON);
  }

  /** Whether the node takes in real persons. */
  boolean produksjon() {
    return produksjon;
  }

  /**
   * Whether a service takes in persons on this node.
   *
   * @param aktiv whether it takes in people at all
   * @throws DomainException CONFLICT where it does not
   */
  void tarImot(Connection c, boolean aktiv) {
    if (produksjon && !godtaH2 && PersonStore.erH2(c)) {
      throw DomainException.conflict(Text.of("person.feil.h2"));
    }
    if (!aktiv) {
      throw DomainException.conflict(Text.of("person.feil.stengt"));
    }
  }
}
