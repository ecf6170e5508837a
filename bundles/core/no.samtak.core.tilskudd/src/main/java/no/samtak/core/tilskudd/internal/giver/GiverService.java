// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.giver;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.api.finansiering.Finansiering.Aarsbelop;
import no.samtak.core.api.kilde.Kildearkiv;
import no.samtak.core.tilskudd.internal.felles.Hendelse;
import no.samtak.core.tilskudd.internal.felles.Hvem;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringsbok;
import no.samtak.core.tilskudd.internal.finansiering.Registrert;
import no.samtak.core.tilskudd.internal.giver.Giver.Opphav;
import no.samtak.core.tilskudd.internal.ordning.Ordning;
import no.samtak.core.tilskudd.internal.ordning.OrdningService;
import no.samtak.core.tilskudd.internal.persistence.GiverStore;
import no.samtak.core.tilskudd.internal.soknad.Soknad;
import no.samtak.core.tilskudd.internal.soknad.SoknadService;
import no.samtak.core.tilskudd.internal.soknad.Soknadssum;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.time.Forretningsdato;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The register of funders. Applications, schemes, fundings and plans name their funder in words;
 * the word is a funder's where it is one of its names, character for character. A word that is
 * nobody's stands in the list by itself until a person says whose it is. Nothing is joined because
 * it looks alike.
 */
@Component(service = GiverService.class)
public final class GiverService {
  private final GiverStore store;
  private final OrdningService ordninger;
  private final SoknadService soknader;
  private final Finansieringsbok bok;
  private final Kildearkiv arkiv;
  private final Forretningsdato dato;
  private final Hvem hvem;

  /** On the store, the sources and all that names a funder. */
  @Activate
  public GiverService(
      @Reference GiverStore store,
      @Reference OrdningService ordninger,
      @Reference SoknadService soknader,
      @Reference Finansieringsbok bok,
      @Reference Kildearkiv arkiv,
      @Reference Forretningsdato dato,
      @Reference Hvem hvem) {
    this.store = store;
    this.ordninger = ordninger;
    this.soknader = soknader;
    this.bok = bok;
    this.arkiv = arkiv;
    this.dato = dato;
    this.hvem = hvem;
  }

  /** All that names a funder in a kommune, by the word that it names it with. */
  private record Bruk(
      Map<String, List<Ordning>> ordninger,
      Map<String, List<Soknad>> soknader,
      Map<String, List<Registrert>> finansieringer) {
    Set<String> navn() {
      Set<String> navn = new TreeSet<>(ordninger.keySet());
      navn.addAll(soknader.keySet());
      navn.addAll(finansieringer.keySet());
      navn.remove("");
      return navn;
    }

    static <T> List<T> av(Map<String, List<T>> bruk, List<String> navn) {
      return navn.stream()
          .map(n -> bruk.getOrDefault(n, List.of()))
          .flatMap(Collection::stream)
          .toList();
    }
  }

  private Bruk bruk(String kommune) {
    return new Bruk(
        etterNavn(ordninger.alle(kommune), o -> o.innhold().kilde()),
        etterNavn(soknader.alle(kommune), s -> s.innhold().kilde()),
        etterNavn(bok.finansieringer(kommune), f -> f.innhold().kilde()));
  }

  private static <T> Map<String, List<T>> etterNavn(List<T> alle, Function<T, String> kilde) {
    return alle.stream()
        .collect(
            Collectors.groupingBy(
                t -> kilde.apply(t).strip(), LinkedHashMap::new, Collectors.toList()));
  }

  /** The register, then what a file tells of, then names that are nobody's. */
  private List<Giver> givere(String kommune, Bruk bruk) {
    List<Giver> alle = new ArrayList<>(store.alle(kommune));
    Set<String> kjent = new HashSet<>();
    alle.forEach(g -> kjent.addAll(g.innhold().alleNavn()));
    for (Giver iFila : Kildegivere.av(arkiv.kilder(kommune)).values()) {
      if (!kjent.contains(iFila.innhold().navn())) {
        // A name is one funder's: what is somebody's already is not this one's, too.
        Giver egen = iFila.uten(kjent);
        alle.add(egen);
        kjent.addAll(egen.innhold().alleNavn());
      }
    }
    bruk.navn().stream().filter(n -> !kjent.contains(n)).map(Giver::fraNavn).forEach(alle::add);
    return alle;
  }

  private Giverrad rad(Giver giver, Bruk bruk) {
    List<String> navn = giver.innhold().alleNavn();
    return new Giverrad(
        giver,
        Bruk.av(bruk.ordninger(), navn).size(),
        Bruk.av(bruk.finansieringer(), navn).size(),
        Soknadssum.av(Bruk.av(bruk.soknader(), navn)),
        giver.innhold().avsluttet(dato.idag()));
  }

  /** Those that are asked for. */
  public List<Giverrad> finn(String kommune, Giversok sok) {
    Bruk bruk = bruk(kommune);
    return sok.av(givere(kommune, bruk).stream().map(g -> rad(g, bruk)).toList());
  }

  /** One part of those that are asked for. */
  public Slice<Giverrad> liste(String kommune, Giversok sok, PageQuery del) {
    return Slice.part(finn(kommune, sok), del, r -> r.giver().id());
  }

  /** Whoever has that name in the register, in a file or in the data; nobody for no name. */
  public Optional<Giver> medNavn(String kommune, String navn) {
    return givere(kommune, bruk(kommune)).stream()
        .filter(g -> g.innhold().alleNavn().contains(navn.strip()))
        .findFirst();
  }

  /** Those of the register, by name. */
  public List<Giver> registrerte(String kommune) {
    return store.alle(kommune);
  }

  /**
   * One funder with all that has one of its names.
   *
   * @throws DomainException NOT_FOUND where neither the register, a file nor the data has it
   */
  public Giveroversikt hent(String kommune, String id) {
    Bruk bruk = bruk(kommune);
    List<Giver> alle = givere(kommune, bruk);
    Giver giver = finn(alle, id);
    List<String> navn = giver.innhold().alleNavn();
    List<Registrert> finansieringer = Bruk.av(bruk.finansieringer(), navn);
    List<Aarsbelop> eksterne =
        finansieringer.stream()
            .flatMap(f -> f.innhold().linjer().stream())
            .filter(l -> l.betaler() == Betaler.E)
            .toList();
    return new Giveroversikt(
        rad(giver, bruk),
        Bruk.av(bruk.ordninger(), navn),
        Bruk.av(bruk.soknader(), navn),
        finansieringer,
        eksterne.stream()
            .map(Aarsbelop::belopKr)
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add),
        eksterne.stream().filter(l -> l.belopKr() == null).count(),
        giver.registrert() ? List.of() : ligner(alle, navn));
  }

  private static Giver finn(List<Giver> alle, String id) {
    return alle.stream()
        .filter(g -> g.id().equals(id))
        .findFirst()
        .orElseThrow(DomainException::notFound);
  }

  /** Told of to a person, who decides. */
  private static List<Giver> ligner(List<Giver> alle, List<String> navn) {
    Set<String> likt = navn.stream().map(GiverService::grovt).collect(Collectors.toSet());
    return alle.stream()
        .filter(Giver::registrert)
        .filter(g -> g.innhold().alleNavn().stream().anyMatch(n -> likt.contains(grovt(n))))
        .toList();
  }

  private static String grovt(String navn) {
    return navn.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /**
   * What people have done with it, the newest first; nothing where it is not registered.
   *
   * @throws DomainException NOT_FOUND
   */
  public Slice<Hendelse> historikk(String kommune, String id, PageQuery del) {
    finn(givere(kommune, bruk(kommune)), id);
    return store.historikk(kommune, id, del);
  }

  /**
   * Keeps a new funder; where the kommune has one of this id, that one comes back.
   *
   * @throws DomainException INVALID with every field that is wrong; CONFLICT where another has one
   *     of the names
   */
  public Giver opprett(String kommune, String id, Giverskjema skjema) {
    return store.opprett(kommune, id, skjema.sjekket(), Hendelse.REGISTRERT, hvem.spor(""));
  }

  /**
   * Takes one that a file tells of, or a name that is nobody's, into the register as it stands.
   *
   * @param nyId where the kommune has one of this id, that one comes back
   * @throws DomainException NOT_FOUND; CONFLICT where it is registered, or another has one of the
   *     names; INVALID where a file says what cannot be kept
   */
  public Giver taInn(String kommune, String id, String nyId) {
    Giver giver = finn(givere(kommune, bruk(kommune)), id);
    if (giver.registrert()) {
      throw DomainException.conflict(Text.of("giver.feil.registrert"));
    }
    Giverinnhold i = giver.innhold();
    Giverinnhold sjekket =
        new Giverskjema(
                i.navn(),
                i.andreNavn(),
                i.slag(),
                i.orgnr(),
                i.nettside(),
                i.sisteDag(),
                i.merknad())
            .sjekket();
    return store.opprett(kommune, nyId, sjekket, Hendelse.OVERTATT, hvem.spor(""));
  }

  /**
   * Says that a name which is nobody's is one of a registered funder's.
   *
   * @param id of what is not registered
   * @param til id of the funder
   * @return the funder, with the name
   * @throws DomainException NOT_FOUND; CONFLICT where the one is registered; INVALID (field {@code
   *     til}) where the other is not
   */
  public Giver knytt(String kommune, String id, String til) {
    List<Giver> alle = givere(kommune, bruk(kommune));
    Giver navnet = finn(alle, id);
    if (navnet.registrert()) {
      throw DomainException.conflict(Text.of("giver.feil.registrert"));
    }
    Giver giver =
        alle.stream()
            .filter(g -> g.registrert() && g.id().equals(til))
            .findFirst()
            .orElseThrow(
                () ->
                    DomainException.invalid(
                        List.of(new FieldError("til", Text.of("giver.feil.velg")))));
    return store.endre(
        kommune,
        giver.id(),
        giver.versjon(),
        giver.innhold().ogsaa(navnet.innhold().navn()),
        hvem.spor(""));
  }

  /**
   * Changes a funder.
   *
   * @param versjon the version that the caller has read
   * @throws DomainException INVALID; NOT_FOUND; PRECONDITION_FAILED; CONFLICT where it is not
   *     registered, or another has one of the names
   */
  public Giver endre(String kommune, String id, long versjon, Giverskjema skjema) {
    if (finn(givere(kommune, bruk(kommune)), id).opphav() != Opphav.REGISTER) {
      throw DomainException.conflict(Text.of("giver.feil.ikkeRegistrert"));
    }
    return store.endre(kommune, id, versjon, skjema.sjekket(), hvem.spor(""));
  }
}
