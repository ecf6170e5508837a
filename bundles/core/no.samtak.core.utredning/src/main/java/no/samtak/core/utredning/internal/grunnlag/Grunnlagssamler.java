// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.grunnlag;

import static no.samtak.core.api.konsekvens.Utredningsdel.BAKGRUNN;
import static no.samtak.core.api.konsekvens.Utredningsdel.KONSEKVENSER;
import static no.samtak.core.api.konsekvens.Utredningsdel.OKONOMI;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.finansiering.Finansieringsregister;
import no.samtak.core.api.kilde.Kildearkiv;
import no.samtak.core.api.konsekvens.Konsekvensbidrag;
import no.samtak.core.api.konsekvens.Konsekvenstall;
import no.samtak.core.api.konsekvens.Utredningsdel;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.api.tiltak.Tiltakskunnskap;
import no.samtak.core.api.tiltak.Tiltaksprofil;
import no.samtak.core.utredning.internal.papir.Linje;
import no.samtak.core.utredning.internal.papir.Linjeslag;
import no.samtak.core.utredning.internal.papir.Vern;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks everybody who knows something of a tiltak. Each of them may be absent, and come and go: what
 * is not there is said in the lines, never left out in silence. Figures come unprotected.
 */
@Component(service = Grunnlagssamler.class)
public final class Grunnlagssamler {
  private static final Logger LOG = LoggerFactory.getLogger(Grunnlagssamler.class);

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile @Nullable TiltakRegister register;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile @Nullable Tiltakskunnskap kunnskap;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile @Nullable Finansieringsregister finansiering;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile @Nullable Kildearkiv arkiv;

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<Konsekvensbidrag> bidrag = List.of();

  /** With nobody to ask yet. */
  public Grunnlagssamler() {
    // The references come by themselves.
  }

  /** With those who are to be asked; null = not installed. */
  static Grunnlagssamler med(
      @Nullable TiltakRegister register,
      @Nullable Tiltakskunnskap kunnskap,
      @Nullable Finansieringsregister finansiering,
      @Nullable Kildearkiv arkiv,
      List<Konsekvensbidrag> bidrag) {
    Grunnlagssamler samler = new Grunnlagssamler();
    samler.register = register;
    samler.kunnskap = kunnskap;
    samler.finansiering = finansiering;
    samler.arkiv = arkiv;
    samler.bidrag = bidrag;
    return samler;
  }

  /** Whether there is a register of tiltak to choose from. */
  public boolean harTiltaksregister() {
    return register != null;
  }

  /** The tiltak that a paper may be about, by name; none where there is no register. */
  public List<Tiltak> tiltak(String kommune) {
    TiltakRegister r = register;
    return r == null ? List.of() : r.iTilstand(kommune, Set.of());
  }

  /** The tiltak of that slug; empty also where there is no register. */
  public Optional<Tiltak> finn(String kommune, String tiltakId) {
    TiltakRegister r = register;
    return r == null ? Optional.empty() : r.finn(kommune, tiltakId);
  }

  /** All that is known of the tiltak, part by part, in the order in which it is to be read. */
  public List<Linje> samle(Sporsmal sporsmal) {
    Ord ord = new Ord(sporsmal);
    UnaryOperator<String> navn = id -> finn(sporsmal.kommune(), id).map(Tiltak::navn).orElse(id);
    List<Linje> linjer = new ArrayList<>();
    Beslutningslinjer beslutning = new Beslutningslinjer(ord, sporsmal);
    List<Linje> bidratt =
        bidrag.stream()
            .sorted(Comparator.comparing(Konsekvensbidrag::id))
            .flatMap(b -> bidragFra(b, sporsmal, ord).stream())
            .toList();
    profil(sporsmal, ord, linjer);
    kilder(sporsmal, ord, linjer);
    okonomi(sporsmal, ord, navn, overlapper(bidratt), linjer, beslutning);
    kjede(sporsmal, ord, navn, linjer, beslutning);
    taUtBrakte(linjer, bidratt);
    linjer.addAll(bidratt);
    for (Utredningsdel del : Utredningsdel.values()) {
      if (linjer.stream().noneMatch(l -> l.del() == del)) {
        linjer.add(Linje.forbehold(del, "ingen", ord.t("utredning.forbehold.ingenTall")));
      }
    }
    linjer.addAll(beslutning.linjer());
    return linjer;
  }

  private void profil(Sporsmal sporsmal, Ord ord, List<Linje> linjer) {
    Tiltakskunnskap k = kunnskap;
    if (k == null) {
      linjer.add(
          Linje.forbehold(BAKGRUNN, "profil", ord.t("utredning.forbehold.utenTiltaksregister")));
      return;
    }
    Optional<Tiltaksprofil> profil = k.profil(sporsmal.kommune(), sporsmal.tiltakId());
    if (profil.isEmpty()) {
      linjer.add(Linje.forbehold(BAKGRUNN, "profil", ord.t("utredning.forbehold.utenProfil")));
      return;
    }
    linjer.addAll(Profillinjer.av(profil.get(), ord));
  }

  private void kilder(Sporsmal sporsmal, Ord ord, List<Linje> linjer) {
    Kildearkiv a = arkiv;
    if (a == null) {
      linjer.add(Linje.forbehold(BAKGRUNN, "kilder", ord.t("utredning.forbehold.utenKilder")));
      return;
    }
    linjer.addAll(Plananker.av(a.kilder(sporsmal.kommune()), sporsmal.tiltakId(), ord));
  }

  private void okonomi(
      Sporsmal sporsmal,
      Ord ord,
      UnaryOperator<String> navn,
      Set<String> overlapper,
      List<Linje> linjer,
      Beslutningslinjer beslutning) {
    Finansieringsregister f = finansiering;
    if (f == null) {
      String uten = ord.t("utredning.forbehold.utenOkonomi");
      linjer.add(Linje.forbehold(OKONOMI, "okonomi", uten));
      linjer.add(
          Linje.forbehold(KONSEKVENSER, "tapes", ord.t("utredning.forbehold.utenOkonomi.tap")));
      for (String rad : List.of("kostnad", "kommunalt", "eksternt", "slutter", "tapte")) {
        beslutning.mangler(rad, uten);
      }
      return;
    }
    List<Finansiering> tapesOgsaa =
        f.alle(sporsmal.kommune()).stream()
            .filter(en -> !en.tiltakId().equals(sporsmal.tiltakId()))
            .filter(en -> en.tapesMed().contains(sporsmal.tiltakId()))
            .toList();
    Okonomilinjer okonomi =
        new Okonomilinjer(
            f.avTiltak(sporsmal.kommune(), sporsmal.tiltakId()),
            tapesOgsaa,
            overlapper,
            sporsmal.dato(),
            ord,
            navn);
    linjer.addAll(okonomi.linjer());
    beslutning.okonomi(okonomi);
  }

  private void kjede(
      Sporsmal sporsmal,
      Ord ord,
      UnaryOperator<String> navn,
      List<Linje> linjer,
      Beslutningslinjer beslutning) {
    Tiltakskunnskap k = kunnskap;
    if (k == null) {
      String uten = ord.t("utredning.forbehold.utenKjede");
      linjer.add(Linje.forbehold(KONSEKVENSER, "kjede", uten));
      beslutning.mangler("avhengige", uten);
      return;
    }
    Kjedelinjer kjede =
        new Kjedelinjer(
            Kjede.av(sporsmal.tiltakId(), id -> k.lenker(sporsmal.kommune(), id)), ord, navn);
    linjer.addAll(kjede.linjer());
    beslutning.kjede(kjede);
  }

  /** Rows of money that a contributor says may lie inside one another. */
  private static Set<String> overlapper(List<Linje> bidratt) {
    return bidratt.stream()
        .filter(l -> l.del() == OKONOMI && !l.inndeling().isEmpty() && !l.lenke().isEmpty())
        .filter(l -> !l.gjensidigUtelukkende())
        .map(Linje::lenke)
        .collect(Collectors.toSet());
  }

  /**
   * A figure that its register also brings by itself stands once, as the register tells it: it
   * knows how sure it is, and what it overlaps with. Known again by part, row and value, one by
   * one.
   */
  private static void taUtBrakte(List<Linje> egne, List<Linje> bidratt) {
    List<Linje> igjen = new ArrayList<>(bidratt);
    egne.removeIf(
        egen ->
            igjen.stream()
                .filter(b -> erSamme(egen, b))
                .findFirst()
                .map(igjen::remove)
                .orElse(false));
  }

  private static boolean erSamme(Linje egen, Linje brakt) {
    BigDecimal a = egen.fra();
    BigDecimal b = brakt.fra();
    return egen.slag() == Linjeslag.TALL
        && brakt.slag() == Linjeslag.TALL
        && egen.del() == brakt.del()
        && utenAnker(egen.lenke()).equals(utenAnker(brakt.lenke()))
        && (a == null || b == null ? a == b : a.compareTo(b) == 0);
  }

  private static String utenAnker(String lenke) {
    int anker = lenke.indexOf('#');
    return anker < 0 ? lenke : lenke.substring(0, anker);
  }

  /** One that fails takes nobody else's figures with it, and the paper says so. */
  private static List<Linje> bidragFra(Konsekvensbidrag fra, Sporsmal sporsmal, Ord ord) {
    try {
      return fra.tall(sporsmal.kommune(), sporsmal.tiltakId()).stream()
          .map(t -> linje(fra.id(), t, sporsmal))
          .toList();
    } catch (RuntimeException e) {
      LOG.error("The contributor {} of figures failed", fra.id(), e);
      return List.of(
          Linje.forbehold(
              BAKGRUNN, "bidrag:" + fra.id(), ord.t("utredning.forbehold.feilet", fra.id())));
    }
  }

  private static Linje linje(String bidrag, Konsekvenstall tall, Sporsmal sporsmal) {
    BigDecimal fra = tall.fra();
    BigDecimal til = tall.til();
    return new Linje(
        Linjeslag.TALL,
        tall.del(),
        bidrag,
        tall.nokkel(),
        tall.ledetekst().in(sporsmal.sprak()),
        fra,
        til == null ? fra : til,
        tall.enhet(),
        tall.personer(),
        Vern.INGEN,
        fra != null && til == null,
        "",
        tall.grad(),
        tall.kilde().in(sporsmal.sprak()),
        tall.lenke(),
        tall.inndeling(),
        tall.gjensidigUtelukkende());
  }
}
