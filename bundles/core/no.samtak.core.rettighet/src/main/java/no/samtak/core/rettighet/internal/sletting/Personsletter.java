// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.sletting;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samtak.core.api.modul.Datakartregister.Modulkart;
import no.samtak.core.api.modul.Datatabell;
import no.samtak.core.api.modul.Innsynsbidrag;
import no.samtak.core.api.modul.Innsynsbidrag.Opplysning;
import no.samtak.core.rettighet.internal.innsyn.Innsynsamler;
import no.samtak.core.rettighet.internal.kilde.Kilder;
import no.samtak.core.rettighet.internal.kilde.Kilder.Kilde;
import no.samtak.core.rettighet.internal.kilde.Sprakord;
import no.samtak.core.rettighet.internal.persistence.Persontabeller;
import no.samtak.core.rettighet.internal.persistence.Persontabeller.Tabellsletting;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases one person everywhere, in one transaction: everywhere or nowhere. What a module that is
 * out has is erased by its kept data map, by each table's rule.
 */
@Component(service = Personsletter.class)
public final class Personsletter {
  private static final Logger LOG = LoggerFactory.getLogger(Personsletter.class);
  private static final Texts TEKSTER = Texts.of(Personsletter.class.getClassLoader());

  private final Kilder kilder;

  /** On all places. */
  @Activate
  public Personsletter(@Reference Kilder kilder) {
    this.kilder = kilder;
  }

  /**
   * Erases. The caller has asked for leave in the same transaction, and undoes it where this
   * throws.
   *
   * @return the report, the access log's line last
   * @throws DomainException CONFLICT where a place cannot be reached: nothing may then be erased
   */
  public List<Slettelinje> slett(Connection c, String kommune, String tjeneste, String person) {
    List<Slettelinje> linjer = new ArrayList<>();
    for (Kilde k : kilder.alle()) {
      try {
        linjer.addAll(slett(c, k, kommune, tjeneste, person));
      } catch (Uraad e) {
        throw hindret(k.navn(), e.hvorfor);
      } catch (DomainException e) {
        throw hindret(k.navn(), Innsynsamler.sagt(e));
      } catch (RuntimeException e) {
        LOG.warn("{} cannot erase a person: {}", k.modul(), e.getClass().getName());
        throw hindret(k.navn(), TEKSTER.phrase("rettighet.mangel.sletterIkke"));
      }
    }
    kilder.tause().stream()
        .findFirst()
        .ifPresent(
            b -> {
              throw hindret(b.navn(), TEKSTER.phrase("rettighet.mangel.svarerIkke"));
            });
    linjer.add(
        new Slettelinje(
            Innsynsamler.LOGG,
            "sikkerhet.tilgangslogg",
            0,
            0,
            0,
            Sprakord.av(TEKSTER.phrase("rettighet.beholdt.logg"))));
    return linjer;
  }

  /** That nobody can say which rows are the person's. */
  private static final class Uraad extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Phrase hvorfor;

    Uraad(Phrase hvorfor) {
      super("no way to a person's rows", null, false, false);
      this.hvorfor = hvorfor;
    }
  }

  private static DomainException hindret(Phrase hvem, Phrase hvorfor) {
    return DomainException.conflict(Text.of("rettighet.feil.sletterIkke", hvem, hvorfor));
  }

  private static List<Slettelinje> slett(
      Connection c, Kilde k, String kommune, String tjeneste, String person) {
    Innsynsbidrag svarer = k.svarer();
    Modulkart kart = k.kart();
    if (svarer != null) {
      Innsynsbidrag.Sletting gjort = svarer.slett(c, kommune, tjeneste, person);
      return List.of(
          new Slettelinje(
              k.modul(),
              "",
              gjort.slettet(),
              0,
              gjort.beholdt().size(),
              gjort.beholdt().isEmpty() ? Sprakord.TOMT : Sprakord.av(ord(gjort.beholdt()))));
    }
    if (kart == null) {
      throw new Uraad(TEKSTER.phrase("rettighet.mangel.utenKart"));
    }
    Persontabeller tabeller = Persontabeller.av(c, kart, kommune, person);
    if (!kart.ukjente().isEmpty()) {
      throw new Uraad(
          TEKSTER.phrase(
              "rettighet.mangel.ukjentTabell", kart.skjema() + "." + kart.ukjente().get(0)));
    }
    if (!tabeller.uraad().isEmpty()) {
      throw new Uraad(TEKSTER.phrase("rettighet.mangel.uraad", tabeller.uraad().get(0)));
    }
    return tabeller.slett().stream().map(t -> linje(k, t)).toList();
  }

  private static Phrase ord(List<Opplysning> beholdt) {
    return sprak ->
        beholdt.stream()
            .map(o -> o.hva().in(sprak) + ": " + o.innhold().in(sprak))
            .collect(Collectors.joining(" "));
  }

  private static Slettelinje linje(Kilde k, Tabellsletting t) {
    Datatabell tabell = t.tabell();
    Phrase hvorfor = TEKSTER.phrase("rettighet.beholdt." + tabell.sletteregel());
    return new Slettelinje(
        k.modul(),
        tabell.skjema() + "." + tabell.tabell(),
        t.slettet(),
        t.anonymisert(),
        t.beholdt(),
        t.beholdt() + t.anonymisert() == 0 ? Sprakord.TOMT : Sprakord.av(hvorfor));
  }
}
