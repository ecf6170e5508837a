// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.samme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samtak.core.tiltak.internal.endring.Handlinger;
import no.samtak.core.tiltak.internal.endring.Kontroll;
import no.samtak.core.tiltak.internal.innlesing.Filtype;
import no.samtak.core.tiltak.internal.innlesing.Filtyper;
import no.samtak.core.tiltak.internal.persistence.PlanStore;
import no.samtak.core.tiltak.internal.persistence.SammeStore;
import no.samtak.core.tiltak.internal.samme.Navneforslag.Grunn;
import no.samtak.core.tiltak.internal.samme.Navneforslag.Slag;
import no.samtak.core.tiltak.internal.samme.Navneforslag.Svar;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Names that may be one tiltak. A person joins them or holds them apart, says why, and can take it
 * back. Nothing is joined by itself.
 */
@Component(service = SammeService.class)
public final class SammeService {
  private static final List<String> FILER =
      List.of("tiltak", "finansieringsplan", "okonomiplan", "nullkostnad", "investering");

  private final SammeStore store;
  private final PlanStore plan;
  private final Handlinger handlinger;

  /** On the stores. */
  @Activate
  public SammeService(
      @Reference SammeStore store, @Reference PlanStore plan, @Reference Handlinger handlinger) {
    this.store = store;
    this.plan = plan;
    this.handlinger = handlinger;
  }

  /** All proposals and all that has been decided, those without a decision first, by name. */
  public List<Navneforslag> forslag(String kommune) {
    Map<String, Navngitt> register = new HashMap<>();
    store.alle(kommune).forEach(n -> register.put(n.tiltakId(), n));
    Map<String, Navneavgjorelse> avgjort = new LinkedHashMap<>();
    store.avgjorelser(kommune).forEach(a -> avgjort.put(a.id(), a));
    List<Kildenavn> navn = navn(kommune, register);
    Map<String, Navneforslag> alle = new LinkedHashMap<>();
    Forslagsregler.par(navn)
        .forEach((par, grunn) -> legg(alle, par(kommune, par, grunn, register, avgjort)));
    // What a tiltak is called where nobody presumes anything.
    Map<String, String> sikre = new HashMap<>();
    navn.stream()
        .filter(n -> !n.antatt() && !n.fil().isEmpty())
        .forEach(n -> sikre.putIfAbsent(n.tiltakId(), n.navn()));
    navn.stream()
        .filter(Kildenavn::antatt)
        // A tiltak that no surer row names is named after this one.
        .filter(n -> sikre.containsKey(n.tiltakId()) || !erNavnet(n, register))
        .forEach(n -> legg(alle, rad(kommune, n, register, sikre, avgjort)));
    // What a person has decided by herself, or what no rule proposes any more.
    for (Navneavgjorelse a : avgjort.values()) {
      if (a.slag() == Slag.TILTAK && !alle.containsKey(a.id())) {
        legg(
            alle,
            par(
                kommune,
                Forslagsregler.Par.av(a.tiltakId(), a.gjelder()),
                Grunn.MENNESKE,
                register,
                avgjort));
      }
    }
    return alle.values().stream()
        .sorted(
            Comparator.comparing((Navneforslag f) -> f.svar() != Svar.UAVGJORT)
                .thenComparing(Navneforslag::tiltak)
                .thenComparing(Navneforslag::annet)
                .thenComparing(Navneforslag::id))
        .toList();
  }

  private static boolean erNavnet(Kildenavn navn, Map<String, Navngitt> register) {
    Navngitt tiltak = register.get(navn.tiltakId());
    return tiltak != null && tiltak.navn().equals(navn.navn());
  }

  /** How many wait for a decision. */
  public long uavgjorte(String kommune) {
    return forslag(kommune).stream().filter(f -> f.svar() == Svar.UAVGJORT).count();
  }

  private static void legg(Map<String, Navneforslag> alle, @Nullable Navneforslag ett) {
    if (ett != null) {
      alle.putIfAbsent(ett.id(), ett);
    }
  }

  private List<Kildenavn> navn(String kommune, Map<String, Navngitt> register) {
    List<Kildenavn> alle = new ArrayList<>();
    for (Navngitt n : register.values()) {
      alle.add(new Kildenavn("", "", n.tiltakId(), n.navn(), "", false, false));
    }
    for (String fil : FILER) {
      Filtype type = Filtyper.av(fil).orElseThrow();
      for (Iterator<PlanStore.Rad> rader = plan.rader(kommune, type); rader.hasNext(); ) {
        List<String> celler = rader.next().celler();
        Map<String, String> rad = new HashMap<>();
        for (int i = 0; i < celler.size(); i++) {
          rad.put(type.kolonner().get(i), celler.get(i));
        }
        alle.add(Kildenavn.av(type, rad));
      }
    }
    return alle;
  }

  private static @Nullable Navneforslag par(
      String kommune,
      Forslagsregler.Par par,
      Grunn grunn,
      Map<String, Navngitt> register,
      Map<String, Navneavgjorelse> avgjort) {
    String id = Kildenavn.id(kommune, par.ene(), par.andre());
    Navneavgjorelse svar = avgjort.get(id);
    boolean snu = svar != null && svar.tiltakId().equals(par.andre());
    Navngitt ene = register.get(snu ? par.andre() : par.ene());
    Navngitt andre = register.get(snu ? par.ene() : par.andre());
    // One that has gone into a third is no proposal any more.
    if (ene == null
        || andre == null
        || (svar == null && !(ene.sammenMed().isEmpty() && andre.sammenMed().isEmpty()))) {
      return null;
    }
    return forslag(
        id,
        Slag.TILTAK,
        ene.tiltakId(),
        ene.navn(),
        andre.tiltakId(),
        andre.navn(),
        "",
        grunn,
        svar);
  }

  private static @Nullable Navneforslag rad(
      String kommune,
      Kildenavn navn,
      Map<String, Navngitt> register,
      Map<String, String> sikre,
      Map<String, Navneavgjorelse> avgjort) {
    Navngitt tiltak = register.get(navn.tiltakId());
    if (tiltak == null) {
      return null;
    }
    String id = navn.id(kommune);
    Navneavgjorelse svar = avgjort.get(id);
    return forslag(
        id,
        Slag.RAD,
        tiltak.tiltakId(),
        sikre.getOrDefault(tiltak.tiltakId(), tiltak.navn()),
        svar == null ? "" : svar.nyttTiltak(),
        navn.navn(),
        (navn.fil() + " " + navn.sted()).strip(),
        Grunn.ANTATT,
        svar);
  }

  private static Navneforslag forslag(
      String id,
      Slag slag,
      String tiltakId,
      String tiltak,
      String annetId,
      String annet,
      String sted,
      Grunn grunn,
      @Nullable Navneavgjorelse svar) {
    return new Navneforslag(
        id,
        slag,
        tiltakId,
        tiltak,
        annetId,
        annet,
        sted,
        grunn,
        svar == null ? Svar.UAVGJORT : svar.svar(),
        svar == null ? "" : svar.begrunnelse(),
        svar == null ? "" : svar.bruker(),
        svar == null ? null : svar.tid());
  }

  /**
   * One proposal.
   *
   * @throws DomainException NOT_FOUND
   */
  public Navneforslag hent(String kommune, String id) {
    return forslag(kommune).stream()
        .filter(f -> f.id().equals(id))
        .findFirst()
        .orElseThrow(DomainException::notFound);
  }

  /**
   * Decides.
   *
   * @param svar SAMME or IKKE_SAMME
   * @param blir of two tiltak that are one, the slug of the one that stays; not given = the first
   * @throws DomainException INVALID; NOT_FOUND; CONFLICT where it has been decided already
   */
  public Navneforslag avgjor(
      String kommune,
      String id,
      @Nullable Svar svar,
      @Nullable String blir,
      @Nullable String begrunnelse) {
    Navneforslag forslag = hent(kommune, id);
    Kontroll k = new Kontroll();
    String hvorfor = k.begrunnelse(begrunnelse);
    if (svar == null || svar == Svar.UAVGJORT) {
      k.meld("svar", Text.of("feil.paakrevd"));
    }
    String igjen = blir == null || blir.isEmpty() ? forslag.tiltakId() : blir;
    if (forslag.slag() == Slag.TILTAK
        && !igjen.equals(forslag.tiltakId())
        && !igjen.equals(forslag.annetId())) {
      k.meld("blir", Text.of("samme.feil.blir"));
    }
    k.ferdig();
    if (forslag.svar() != Svar.UAVGJORT) {
      throw DomainException.conflict(Text.of("samme.feil.avgjort"));
    }
    if (forslag.slag() == Slag.RAD) {
      Kildenavn rad = radAv(kommune, id).orElseThrow(DomainException::notFound);
      store.avgjorRad(kommune, id, rad, svar == Svar.SAMME, handlinger.naa(hvorfor));
    } else if (svar == Svar.SAMME) {
      String gaar = igjen.equals(forslag.tiltakId()) ? forslag.annetId() : forslag.tiltakId();
      store.slaSammen(kommune, id, igjen, gaar, handlinger.naa(hvorfor));
    } else {
      store.holdFraHverandre(
          kommune, id, forslag.tiltakId(), forslag.annetId(), handlinger.naa(hvorfor));
    }
    return hent(kommune, id);
  }

  private Optional<Kildenavn> radAv(String kommune, String id) {
    return navn(kommune, Map.of()).stream()
        .filter(n -> n.antatt() && n.id(kommune).equals(id))
        .findFirst();
  }

  /**
   * Joins two tiltak that a person knows to be one, whether or not a rule proposes it.
   *
   * @throws DomainException INVALID with every field that is wrong; CONFLICT where one of them is
   *     joined already
   */
  public Navneforslag slaSammen(
      String kommune, @Nullable String blir, @Nullable String gaar, @Nullable String begrunnelse) {
    Map<String, Navngitt> register =
        store.alle(kommune).stream().collect(Collectors.toMap(Navngitt::tiltakId, n -> n));
    Kontroll k = new Kontroll();
    String igjen = kjent(k, "blir", blir, register);
    String borte = kjent(k, "gaar", gaar, register);
    if (!igjen.isEmpty() && igjen.equals(borte)) {
      k.meld("gaar", Text.of("samme.feil.segSelv"));
    }
    String hvorfor = k.begrunnelse(begrunnelse);
    k.ferdig();
    Forslagsregler.Par par = Forslagsregler.Par.av(igjen, borte);
    String id = Kildenavn.id(kommune, par.ene(), par.andre());
    store.slaSammen(kommune, id, igjen, borte, handlinger.naa(hvorfor));
    return hent(kommune, id);
  }

  private static String kjent(
      Kontroll k, String felt, @Nullable String slug, Map<String, Navngitt> register) {
    String rent = k.paakrevd(felt, slug, 64);
    if (!rent.isEmpty() && !register.containsKey(rent)) {
      k.meld(felt, Text.of("kjede.feil.ukjent"));
      return "";
    }
    return rent;
  }

  /**
   * Takes a decision back: what was joined stands apart again, with all that was its own.
   *
   * @throws DomainException INVALID without a reason; NOT_FOUND; CONFLICT where nothing has been
   *     decided
   */
  public Navneforslag angre(String kommune, String id, @Nullable String begrunnelse) {
    Kontroll k = new Kontroll();
    String hvorfor = k.begrunnelse(begrunnelse);
    k.ferdig();
    Navneforslag forslag = hent(kommune, id);
    if (forslag.svar() == Svar.UAVGJORT) {
      throw DomainException.conflict(Text.of("samme.feil.ikkeAvgjort"));
    }
    store.angre(kommune, id, handlinger.naa(hvorfor));
    return forslag(kommune).stream()
        .filter(f -> f.id().equals(id))
        .findFirst()
        // A pair that only a person had joined is no proposal of any rule.
        .orElse(
            new Navneforslag(
                id,
                forslag.slag(),
                forslag.tiltakId(),
                forslag.tiltak(),
                forslag.annetId(),
                forslag.annet(),
                forslag.sted(),
                forslag.grunn(),
                Svar.UAVGJORT,
                "",
                "",
                null));
  }
}
