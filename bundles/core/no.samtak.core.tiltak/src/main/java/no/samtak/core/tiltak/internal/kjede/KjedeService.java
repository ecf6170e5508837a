// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.kjede;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.finansiering.Finansieringsregister;
import no.samtak.core.api.tiltak.Lenkeslag;
import no.samtak.core.api.tiltak.Tiltakskunnskap;
import no.samtak.core.api.tiltak.Tiltakslenke;
import no.samtak.core.api.tiltak.Tiltaksprofil;
import no.samtak.core.tiltak.internal.endring.Handlinger;
import no.samtak.core.tiltak.internal.endring.Kontroll;
import no.samtak.core.tiltak.internal.persistence.KjedeStore;
import no.samtak.core.tiltak.internal.profil.Profil;
import no.samtak.core.tiltak.internal.profil.ProfilService;
import no.samtak.core.tiltak.internal.tiltak.Registertiltak;
import no.samtak.core.tiltak.internal.tiltak.TiltakService;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The links of the tiltakskjede, and what they say of a closing. */
@Component(service = {KjedeService.class, Tiltakskunnskap.class})
public final class KjedeService implements Tiltakskunnskap {
  private static final int MAKS_HVA = 500;
  private static final int MAKS_VIRKNING = 1000;
  private static final int MAKS_SLUG = 64;

  private final KjedeStore store;
  private final TiltakService tiltak;
  private final ProfilService profiler;
  private final Handlinger handlinger;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile @Nullable Finansieringsregister finansieringer;

  /** On the store and what else is known of tiltak. */
  @Activate
  public KjedeService(
      @Reference KjedeStore store,
      @Reference TiltakService tiltak,
      @Reference ProfilService profiler,
      @Reference Handlinger handlinger) {
    this.store = store;
    this.tiltak = tiltak;
    this.profiler = profiler;
    this.handlinger = handlinger;
  }

  /** With a register of fundings; for tests. */
  KjedeService med(Finansieringsregister register) {
    finansieringer = register;
    return this;
  }

  /** One part of the links. */
  public Slice<Lenke> liste(String kommune, Lenkesok sok, PageQuery del) {
    return store.liste(kommune, sok, del);
  }

  /** Every link that the search finds. */
  public List<Lenke> alle(String kommune, Lenkesok sok) {
    List<Lenke> alle = new ArrayList<>();
    Slice<Lenke> del = store.liste(kommune, sok, PageQuery.first());
    alle.addAll(del.rows());
    while (del.next() != null) {
      del = store.liste(kommune, sok, new PageQuery(PageQuery.MAX, del.next()));
      alle.addAll(del.rows());
    }
    return alle;
  }

  /** How many the search finds. */
  public long antall(String kommune, Lenkesok sok) {
    return store.antall(kommune, sok);
  }

  /**
   * One link.
   *
   * @throws DomainException NOT_FOUND
   */
  public Lenke hent(String kommune, String id) {
    return store.finn(kommune, id).orElseThrow(DomainException::notFound);
  }

  /**
   * Makes a link; sent twice with one id it makes one.
   *
   * @throws DomainException INVALID with every field that is wrong; CONFLICT where the two are
   *     linked so already
   */
  public Lenke opprett(String kommune, String id, Lenkeinnhold innhold) {
    Kontroll k = new Kontroll();
    String fra = ende(k, kommune, "fra", innhold.fra());
    String til = ende(k, kommune, "til", innhold.til());
    if (!fra.isEmpty() && fra.equals(til)) {
      k.meld("til", Text.of("kjede.feil.segSelv"));
    }
    Lenkeslag slag = innhold.slag();
    if (slag == null) {
      k.meld("slag", Text.of("feil.paakrevd"));
      slag = Lenkeslag.LEVERER_BRUKERE_TIL;
    }
    String hva = k.valgfri("hva", innhold.hva(), MAKS_HVA);
    String virkning = k.valgfri("virkning", innhold.virkning(), MAKS_VIRKNING);
    String hvorfor = k.begrunnelse(innhold.begrunnelse());
    k.ferdig();
    // One that means the same from either end stands once, whichever way it was written.
    boolean snu = slag.gjensidig() && fra.compareTo(til) > 0;
    Tiltakslenke ny =
        new Tiltakslenke(kommune, id, snu ? til : fra, snu ? fra : til, slag, hva, virkning);
    return store.opprett(ny, handlinger.naa(hvorfor));
  }

  private String ende(Kontroll k, String kommune, String felt, @Nullable String slug) {
    String rent = k.paakrevd(felt, slug, MAKS_SLUG);
    if (rent.isEmpty() || rent.length() > MAKS_SLUG) {
      return "";
    }
    Optional<Registertiltak> kjent = tiltak.slaOpp(kommune, rent);
    if (kjent.isEmpty()) {
      k.meld(felt, Text.of("kjede.feil.ukjent"));
    }
    return kjent.map(Registertiltak::tiltakId).orElse("");
  }

  /**
   * Changes what is shared and what follows; the ends and the kind make the link what it is.
   *
   * @param versjon that the caller has read
   * @throws DomainException INVALID; NOT_FOUND; PRECONDITION_FAILED
   */
  public Lenke endre(String kommune, String id, long versjon, Lenkeinnhold innhold) {
    hent(kommune, id);
    Kontroll k = new Kontroll();
    String hva = k.valgfri("hva", innhold.hva(), MAKS_HVA);
    String virkning = k.valgfri("virkning", innhold.virkning(), MAKS_VIRKNING);
    String hvorfor = k.begrunnelse(innhold.begrunnelse());
    k.ferdig();
    return store.endre(kommune, id, versjon, hva, virkning, handlinger.naa(hvorfor));
  }

  /**
   * Takes a link away; why stands in the history of both ends.
   *
   * @throws DomainException INVALID without a reason; NOT_FOUND
   */
  public void slett(String kommune, String id, @Nullable String begrunnelse) {
    Kontroll k = new Kontroll();
    String hvorfor = k.begrunnelse(begrunnelse);
    k.ferdig();
    store.slett(kommune, id, handlinger.naa(hvorfor));
  }

  /**
   * Whom it hits when the tiltak closes, over links and over money that is lost with it.
   *
   * @throws DomainException NOT_FOUND where the kommune has none of that slug
   */
  public Virkning virkning(String kommune, String tiltakId) {
    String slug = tiltak.hent(kommune, tiltakId).tiltakId();
    Map<String, String> sammenMed = tiltak.sammenMed(kommune);
    UnaryOperator<String> en = s -> sammenMed.getOrDefault(s, s);
    List<Virkning.Kant> kanter = new ArrayList<>();
    for (Lenke l : alle(kommune, Lenkesok.ALLE)) {
      kanter.add(
          new Virkning.Kant(
              l.id(), en.apply(l.fra()), en.apply(l.til()), l.slag(), l.hva(), l.virkning()));
    }
    Finansieringsregister register = finansieringer;
    if (register != null) {
      for (Finansiering f : register.alle(kommune)) {
        for (String med : f.tapesMed()) {
          kanter.add(
              new Virkning.Kant(
                  "",
                  en.apply(f.tiltakId()),
                  en.apply(med),
                  Lenkeslag.FORUTSETTER_FINANSIERING,
                  f.kilde(),
                  ""));
        }
      }
    }
    return Virkning.av(slug, kanter);
  }

  @Override
  public Optional<Tiltaksprofil> profil(String kommune, String tiltakId) {
    return tiltak
        .slaOpp(kommune, tiltakId)
        .map(t -> profiler.hent(kommune, t.tiltakId()))
        .map(Profil::profil);
  }

  @Override
  public List<Tiltakslenke> lenker(String kommune, String tiltakId) {
    return tiltak
        .slaOpp(kommune, tiltakId)
        .map(t -> alle(kommune, Lenkesok.av(t.tiltakId())))
        .orElse(List.of())
        .stream()
        .map(l -> l.kort(kommune))
        .toList();
  }
}
