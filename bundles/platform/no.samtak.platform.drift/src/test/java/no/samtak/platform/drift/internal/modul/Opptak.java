// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.util.ArrayList;
import java.util.List;

/** Remembers what the engine told. */
final class Opptak implements Fremdrift {
  final List<String> sagt = new ArrayList<>();
  private Stegnavn current;

  @Override
  public void begynner(Stegnavn steg) {
    current = steg;
  }

  @Override
  public void ferdig(String detalj) {
    sagt.add(current + " ferdig");
  }

  @Override
  public void feilet(String detalj) {
    sagt.add(current + " feilet");
  }
}
