// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import no.samtak.core.tiltak.internal.innlesing.Innlesingslinje;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** A row of {@code tiltak.innlesingslinje}. */
@Entity
@Table(schema = "tiltak", name = "innlesingslinje")
@IdClass(InnlesingslinjeEntity.Nokkel.class)
class InnlesingslinjeEntity {
  private static final String SKILLE = "\u001F";

  @Id @Column String innlesing = "";
  @Id @Column int nummer;

  @Column
  @Enumerated(EnumType.STRING)
  Innlesingslinje.Art art = Innlesingslinje.Art.FEIL;

  @Column long rad;
  @Column String kolonne = "";
  @Column String hva = "";
  @Column String funnet = "";
  @Column String blir = "";
  @Column String melding = "";
  @Column String argumenter = "";

  /** For JPA. */
  protected InnlesingslinjeEntity() {}

  InnlesingslinjeEntity(String innlesing, Innlesingslinje linje) {
    this.innlesing = innlesing;
    nummer = linje.nummer();
    art = linje.art();
    rad = linje.rad();
    kolonne = kort(linje.kolonne(), 200);
    hva = kort(linje.hva(), 1000);
    funnet = kort(linje.funnet(), 4000);
    blir = kort(linje.blir(), 4000);
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
    if (argumenter.isEmpty()) {
      return Text.of(melding);
    }
    Object[] verdier =
        Arrays.stream(argumenter.split(SKILLE, -1))
            .map(a -> a.startsWith("#") ? (Object) Long.valueOf(a.substring(1)) : a.substring(1))
            .toArray();
    return Text.of(melding, verdier);
  }

  /** No null character goes into PostgreSQL, and a file may have had one. */
  private static String kort(String tekst, int maks) {
    String uten = tekst.replace("\u0000", "\uFFFD");
    return uten.length() > maks ? uten.substring(0, maks - 1) + "…" : uten;
  }

  /** The key. */
  static final class Nokkel implements Serializable {
    private static final long serialVersionUID = 1L;
    String innlesing = "";
    int nummer;

    @Override
    public boolean equals(@Nullable Object annen) {
      return annen instanceof Nokkel n && n.nummer == nummer && n.innlesing.equals(innlesing);
    }

    @Override
    public int hashCode() {
      return Objects.hash(innlesing, nummer);
    }
  }
}
