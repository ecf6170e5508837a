// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import no.samtak.platform.api.module.ModuleListener;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whoever listens that an operation on a module begins or is done. They are looked up each
 * time: a listener may itself ask for what stands here, and comes and goes as it likes.
 */
final class Modulvarsel {
  private static final Logger LOG = LoggerFactory.getLogger(Modulvarsel.class);

  private final BundleContext context;

  Modulvarsel(BundleContext context) {
    this.context = context;
  }

  /** Tells of an operation that is about to begin, where somebody may want to ask first. */
  void begynner(Bestilling b) {
    if (b.type() == Operasjonstype.BYTT) {
      til(l -> l.swapping(b.modul(), b.inn()));
    }
  }

  /** Tells of an operation that went as asked. */
  void ferdig(Bestilling b) {
    switch (b.type()) {
      case INN -> til(l -> l.installed(b.modul(), b.grunn()));
      case UT -> til(l -> l.uninstalled(b.modul(), b.grunn()));
      case BYTT -> til(l -> l.swapped(b.modul(), b.inn(), b.grunn()));
      case STOPP, START, OPPGRADER, NODSTOPP, GLEM -> {
        // The module is on the node as it was before.
      }
    }
  }

  private void til(Consumer<ModuleListener> what) {
    for (ServiceReference<ModuleListener> reference : lyttere()) {
      ModuleListener listener = context.getService(reference);
      if (listener == null) {
        continue;
      }
      try {
        what.accept(listener);
      } catch (RuntimeException | LinkageError e) {
        LOG.error(
            "{} could not take in what is done with a module",
            reference.getBundle() == null ? reference : reference.getBundle().getSymbolicName(),
            e);
      } finally {
        context.ungetService(reference);
      }
    }
  }

  private List<ServiceReference<ModuleListener>> lyttere() {
    try {
      List<ServiceReference<ModuleListener>> found =
          new ArrayList<>(context.getServiceReferences(ModuleListener.class, null));
      found.sort(Comparator.reverseOrder());
      return found;
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
