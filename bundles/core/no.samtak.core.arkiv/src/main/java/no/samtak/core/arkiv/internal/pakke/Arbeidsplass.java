// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.pakke;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where long work goes on. Whoever asked waits some seconds, for most is done by then, and is let
 * go with what can be looked at; the work goes on as the same user.
 */
@Component(service = Arbeidsplass.class)
public final class Arbeidsplass {
  private static final Logger LOG = LoggerFactory.getLogger(Arbeidsplass.class);
  private static final int AVSLUTNING_SEKUNDER = 10;

  private final CurrentUser bruker;
  private final long ventMillis;
  private final Map<String, Framdrift> pagar = new ConcurrentHashMap<>();
  private final ExecutorService arbeidere =
      Executors.newFixedThreadPool(
          2,
          arbeid -> {
            Thread t = new Thread(arbeid, "samtak-arkiv");
            t.setDaemon(true);
            return t;
          });

  /** As whoever is signed in. */
  @Activate
  public Arbeidsplass(@Reference CurrentUser bruker) {
    this(bruker, 8_000);
  }

  Arbeidsplass(CurrentUser bruker, long ventMillis) {
    this.bruker = bruker;
    this.ventMillis = ventMillis;
  }

  /** Lets work finish for a moment; never cuts into it, for H2 does not stand that. */
  @Deactivate
  public void stopp() {
    arbeidere.shutdown();
    try {
      if (!arbeidere.awaitTermination(AVSLUTNING_SEKUNDER, TimeUnit.SECONDS)) {
        LOG.warn("Archiving is cut off; the next start cleans up after it");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Something that takes long. */
  @FunctionalInterface
  public interface Arbeid {
    /** Does it. */
    void utfor(Consumer<Framdrift> framdrift);
  }

  /**
   * Does work, and waits some seconds for it.
   *
   * @param id what {@link #framdrift} is asked with
   * @throws DomainException what the work throws within these seconds
   */
  public void utfor(String id, Arbeid arbeid) {
    User user =
        bruker
            .get()
            .orElseThrow(
                () ->
                    new DomainException(ErrorKind.UNAUTHENTICATED, Text.of("feil.ikkeInnlogget")));
    String sammenheng = bruker.correlationId();
    pagar.put(id, new Framdrift(0, 1));
    boolean tatt = false;
    try {
      Future<?> svar =
          arbeidere.submit(
              () -> {
                try {
                  return bruker.runAs(
                      user,
                      "",
                      sammenheng,
                      () -> {
                        arbeid.utfor(f -> pagar.put(id, f));
                        return true;
                      });
                } finally {
                  pagar.remove(id);
                }
              });
      tatt = true;
      svar.get(ventMillis, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      LOG.debug("{} goes on by itself", id);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException feil) {
        throw feil;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      if (!tatt) {
        pagar.remove(id);
      }
    }
  }

  /** How far the work has come; empty where none of that id goes on here. */
  public Optional<Framdrift> framdrift(String id) {
    return Optional.ofNullable(pagar.get(id));
  }
}
