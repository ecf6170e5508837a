// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.testmodul;

/** A component that works. */
public final class Virker implements Runnable {
  @Override
  public void run() {}
}
