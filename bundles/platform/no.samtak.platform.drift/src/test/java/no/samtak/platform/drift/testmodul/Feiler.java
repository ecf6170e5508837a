// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.testmodul;

/** A component whose activation fails. */
public final class Feiler implements Runnable {
  /** Fails. */
  public Feiler() {
    throw new IllegalStateException("tåler ikke dagslys");
  }

  @Override
  public void run() {}
}
