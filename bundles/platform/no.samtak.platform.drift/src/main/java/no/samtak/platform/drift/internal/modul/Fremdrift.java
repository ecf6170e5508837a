// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

/** Where the engine tells how far it has come. */
interface Fremdrift {
  /** A step has begun. */
  void begynner(Stegnavn steg);

  /** The step that began last is over. */
  void ferdig(String detalj);

  /** The step that began last failed. */
  void feilet(String detalj);
}
