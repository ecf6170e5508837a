// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.profil;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.api.tiltak.Tiltaksprofil;
import no.samtak.core.api.tiltak.Tiltaksprofil.Bemanning;
import no.samtak.core.api.tiltak.Tiltaksprofil.Deltiltak;
import no.samtak.core.api.tiltak.Tiltaksprofil.Mal;
import no.samtak.core.api.tiltak.Tiltaksprofil.Parameter;
import no.samtak.core.tiltak.internal.endring.Handlinger;
import no.samtak.core.tiltak.internal.endring.Kontroll;
import no.samtak.core.tiltak.internal.innlesing.Filtype;
import no.samtak.core.tiltak.internal.innlesing.Filtyper;
import no.samtak.core.tiltak.internal.persistence.PlanStore;
import no.samtak.core.tiltak.internal.persistence.ProfilStore;
import no.samtak.core.tiltak.internal.tiltak.Registertiltak;
import no.samtak.core.tiltak.internal.tiltak.TiltakService;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What tiltak are. Until somebody saves, the plan says it, and a later file may say it otherwise;
 * what somebody has saved no file overwrites.
 */
@Component(service = ProfilService.class)
public final class ProfilService {
  /** The most rows of one kind. */
  public static final int MAKS_RADER = 100;

  private static final int MAKS_BAKGRUNN = 4000;
  private static final int MAKS = 1000;
  private static final int MAKS_NAVN = 500;
  private static final int MAKS_KORT = 200;
  private static final int MEST = 100_000;

  private final ProfilStore store;
  private final PlanStore plan;
  private final TiltakService tiltak;
  private final Handlinger handlinger;

  /** On the stores. */
  @Activate
  public ProfilService(
      @Reference ProfilStore store,
      @Reference PlanStore plan,
      @Reference TiltakService tiltak,
      @Reference Handlinger handlinger) {
    this.store = store;
    this.plan = plan;
    this.tiltak = tiltak;
    this.handlinger = handlinger;
  }

  /**
   * What the tiltak is.
   *
   * @throws DomainException NOT_FOUND where the kommune has none of that slug
   */
  public Profil hent(String kommune, String tiltakId) {
    Registertiltak ett = tiltak.hent(kommune, tiltakId);
    return store
        .finn(kommune, ett.tiltakId())
        .orElseGet(() -> new Profil(avPlanen(kommune, ett), true, null, "", 0));
  }

  private Tiltaksprofil avPlanen(String kommune, Registertiltak ett) {
    return Planprofil.av(
        kommune,
        ett,
        tiltak.rader(kommune, ett.tiltakId()).egne(),
        plan.avTiltak(kommune, Filtyper.DELTILTAK, ett.tiltakId()).stream()
            .map(celler -> rad(Filtyper.DELTILTAK, celler))
            .toList(),
        Filtyper.av("stillinger").map(t -> alle(kommune, t)).orElse(List.of()));
  }

  private List<Map<String, String>> alle(String kommune, Filtype type) {
    List<Map<String, String>> rader = new ArrayList<>();
    for (Iterator<PlanStore.Rad> r = plan.rader(kommune, type); r.hasNext(); ) {
      rader.add(rad(type, r.next().celler()));
    }
    return rader;
  }

  private static Map<String, String> rad(Filtype type, List<String> celler) {
    Map<String, String> rad = new LinkedHashMap<>();
    for (int i = 0; i < celler.size(); i++) {
      rad.put(type.kolonner().get(i), celler.get(i));
    }
    return rad;
  }

  /**
   * Saves what the tiltak is; who, when and why are kept.
   *
   * @param versjon that the caller has read; 0 where nobody has saved yet
   * @throws DomainException INVALID with every field that is wrong; NOT_FOUND; PRECONDITION_FAILED
   */
  public Profil lagre(String kommune, String tiltakId, long versjon, Profilinnhold innhold) {
    String slug = tiltak.hent(kommune, tiltakId).tiltakId();
    Kontroll k = new Kontroll();
    Integer kapasitet = innhold.kapasitet();
    k.mellom(
        "kapasitet", kapasitet == null ? null : BigDecimal.valueOf(kapasitet.longValue()), 0, MEST);
    Tiltaksprofil ny =
        new Tiltaksprofil(
            kommune,
            slug,
            k.valgfri("bakgrunn", innhold.bakgrunn(), MAKS_BAKGRUNN),
            k.valgfri("malgruppe", innhold.malgruppe(), MAKS),
            k.valgfri("fase", innhold.fase(), MAKS_KORT),
            k.valgfri("niva", innhold.niva(), MAKS_KORT),
            k.valgfri("hjemmel", innhold.hjemmel(), MAKS),
            innhold.lovpalagt(),
            kapasitet,
            k.valgfri("organisering", innhold.organisering(), MAKS),
            deltiltak(k, liste(k, "deltiltak", innhold.deltiltak())),
            bemanning(k, liste(k, "bemanning", innhold.bemanning())),
            parametre(k, liste(k, "parametre", innhold.parametre())),
            mal(k, liste(k, "mal", innhold.mal())));
    String hvorfor = k.valgfri("begrunnelse", innhold.begrunnelse(), Kontroll.MAKS_BEGRUNNELSE);
    k.ferdig();
    return store.lagre(ny, versjon, handlinger.naa(hvorfor));
  }

  private static <T> List<T> liste(Kontroll k, String felt, @Nullable List<T> rader) {
    if (rader == null) {
      return List.of();
    }
    if (rader.size() > MAKS_RADER) {
      k.meld(felt, Text.of("profil.feil.forMange", MAKS_RADER));
      return List.of();
    }
    return rader;
  }

  private static List<Deltiltak> deltiltak(Kontroll k, List<Profilinnhold.Del> rader) {
    List<Deltiltak> alle = new ArrayList<>();
    for (Profilinnhold.Del rad : rader) {
      String her = "deltiltak-" + alle.size() + "-";
      Integer plasser = rad.plasser();
      k.mellom(
          her + "plasser",
          plasser == null ? null : BigDecimal.valueOf(plasser.longValue()),
          0,
          MEST);
      alle.add(
          new Deltiltak(
              id(k, her, rad.id()),
              k.paakrevd(her + "navn", rad.navn(), MAKS_NAVN),
              k.valgfri(her + "slag", rad.slag(), MAKS_KORT),
              plasser,
              k.valgfri(her + "merknad", rad.merknad(), MAKS)));
    }
    return alle;
  }

  private static List<Bemanning> bemanning(Kontroll k, List<Profilinnhold.Stilling> rader) {
    List<Bemanning> alle = new ArrayList<>();
    for (Profilinnhold.Stilling rad : rader) {
      String her = "bemanning-" + alle.size() + "-";
      alle.add(
          new Bemanning(
              id(k, her, rad.id()),
              k.paakrevd(her + "stilling", rad.stilling(), MAKS_KORT),
              tre(k, her + "arsverk", k.mellom(her + "arsverk", rad.arsverk(), 0, 1000)),
              k.valgfri(her + "merknad", rad.merknad(), MAKS)));
    }
    return alle;
  }

  private static List<Parameter> parametre(Kontroll k, List<Profilinnhold.Tall> rader) {
    List<Parameter> alle = new ArrayList<>();
    for (Profilinnhold.Tall rad : rader) {
      String her = "parametre-" + alle.size() + "-";
      alle.add(
          new Parameter(
              k.paakrevd(her + "navn", rad.navn(), MAKS_KORT),
              k.paakrevd(her + "verdi", rad.verdi(), MAKS_KORT)));
    }
    return alle;
  }

  private static List<Mal> mal(Kontroll k, List<Profilinnhold.Maal> rader) {
    List<Mal> alle = new ArrayList<>();
    for (Profilinnhold.Maal rad : rader) {
      String her = "mal-" + alle.size() + "-";
      alle.add(
          new Mal(
              id(k, her, rad.id()),
              k.paakrevd(her + "tekst", rad.tekst(), MAKS_NAVN),
              k.valgfri(her + "indikator", rad.indikator(), MAKS_KORT),
              tre(k, her + "onsket", k.mellom(her + "onsket", rad.onsket(), -MEST, MEST)),
              tre(k, her + "maalt", k.mellom(her + "maalt", rad.maalt(), -MEST, MEST))));
    }
    return alle;
  }

  /** At most three decimals, as the register keeps them: nothing is rounded in silence. */
  private static @Nullable BigDecimal tre(Kontroll k, String felt, @Nullable BigDecimal tall) {
    if (tall != null && tall.stripTrailingZeros().scale() > 3) {
      k.meld(felt, Text.of("profil.feil.desimaler"));
    }
    return tall;
  }

  /** A row keeps its id; one out of the plan, or a new one, gets one. */
  private static String id(Kontroll k, String her, @Nullable String id) {
    if (id == null || id.isEmpty() || id.startsWith("plan-")) {
      return Ids.next();
    }
    return k.valgfri(her + "id", id, 36);
  }
}
