// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.pakke;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import no.samtak.core.arkiv.internal.kart.Karttabell;
import no.samtak.core.arkiv.internal.kart.Kolonne;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke.Tabellinnhold;

/** A module's tables as they were at one moment. */
public interface Utsnitt {
  /** The tables of the map that the database has, in the map's order. */
  List<Karttabell> tabeller();

  /** The table's columns as the database has them. */
  List<Kolonne> kolonner(Karttabell tabell);

  /** Writes the table's rows, in bounded memory. */
  Tabellinnhold skriv(Karttabell tabell, OutputStream ut) throws IOException;
}
