// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.persistence;

import java.util.Arrays;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.bolig.internal.innlesing.Innlesingslinje;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code bolig.innlesingslinje}; a message is kept by its key, to be told in any language.
 */
@Entity
@Table(schema = "bolig", name = "innlesingslinje")
class InnlesingslinjeEntity {
  private static final String SKILLE = "\u001F";

  @Id private String id = "";
  @Column private String kommune = "";
  @Column private String innlesing = "";
  @Column private int nummer;

  @Column
  @Enumerated(EnumType.STRING)
  private Innlesingslinje.Art art = Innlesingslinje.Art.FEIL;

  @Column private long rad;
  @Column private String kolonne = "";
  @Column private String hva = "";
  @Column private String funnet = "";
  @Column private String blir = "";
  @Column private String melding = "";
  @Column private String argumenter = "";

  /** For JPA. */
  protected InnlesingslinjeEntity() {}

  InnlesingslinjeEntity(String kommune, String innlesing, Innlesingslinje linje) {
    id = Ids.next();
    this.kommune = kommune;
    this.innlesing = innlesing;
    nummer = linje.nummer();
    art = linje.art();
    rad = linje.rad();
    kolonne = kort(linje.kolonne(), 200);
    hva = kort(linje.hva(), 200);
    funnet = kort(linje.funnet(), 2000);
    blir = kort(linje.blir(), 2000);
    Text tekst = linje.melding();
    if (tekst != null) {
      melding = tekst.key();
      argumenter =
          kort(
              tekst.args().stream()
                  .map(a -> a instanceof Number n ? "#" + n : "-" + a)
                  .collect(Collectors.joining(SKILLE)),
              2000);
    }
  }

  Innlesingslinje toInnlesingslinje() {
    return new Innlesingslinje(nummer, art, rad, kolonne, hva, funnet, blir, tekst());
  }

  private @Nullable Text tekst() {
    if (melding.isEmpty()) {
      return null;
    }
    Object[] verdier =
        Arrays.stream(argumenter.split(SKILLE, -1))
            .filter(a -> !a.isEmpty())
            .map(a -> a.startsWith("#") ? (Object) Long.valueOf(a.substring(1)) : a.substring(1))
            .toArray();
    return Text.of(melding, verdier);
  }

  /** No null character goes into PostgreSQL, and a file may have had one. */
  private static String kort(String tekst, int maks) {
    String uten = tekst.replace("\u0000", "\uFFFD");
    return uten.length() > maks ? uten.substring(0, maks - 1) + "…" : uten;
  }
}
