// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.konsekvens;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Konsekvensbidrag;
import no.samtak.core.api.konsekvens.Konsekvenstall;
import no.samtak.core.api.konsekvens.Utredningsdel;
import no.samtak.core.api.tiltak.Tiltaksprofil;
import no.samtak.core.tiltak.internal.kjede.KjedeService;
import no.samtak.core.tiltak.internal.profil.Profil;
import no.samtak.core.tiltak.internal.profil.ProfilService;
import no.samtak.core.tiltak.internal.tiltak.Registertiltak;
import no.samtak.core.tiltak.internal.tiltak.TiltakService;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The figures of a tiltak that this register has: what it offers, who works in it, its goals, and
 * how many others it hits. What is only proposed out of a plan is an estimate.
 */
@Component(service = Konsekvensbidrag.class)
public final class Tiltakstall implements Konsekvensbidrag {
  private static final Texts TEKSTER = Texts.of(Tiltakstall.class.getClassLoader());

  private final TiltakService tiltak;
  private final ProfilService profiler;
  private final KjedeService kjede;

  /** On the services. */
  @Activate
  public Tiltakstall(
      @Reference TiltakService tiltak,
      @Reference ProfilService profiler,
      @Reference KjedeService kjede) {
    this.tiltak = tiltak;
    this.profiler = profiler;
    this.kjede = kjede;
  }

  @Override
  public String id() {
    return "tiltak";
  }

  @Override
  public List<Konsekvenstall> tall(String kommune, String tiltakId) {
    return tiltak
        .slaOpp(kommune, tiltakId)
        .map(Registertiltak::tiltakId)
        .map(slug -> new Samling(kommune, slug).av(profiler.hent(kommune, slug)))
        .orElse(List.of());
  }

  /** Gathers the figures of one tiltak. */
  private final class Samling {
    private final String kommune;
    private final String slug;
    private final String sti;
    private final List<Konsekvenstall> tall = new ArrayList<>();

    Samling(String kommune, String slug) {
      this.kommune = kommune;
      this.slug = slug;
      this.sti = "/" + kommune + "/tiltak/" + slug;
    }

    List<Konsekvenstall> av(Profil profil) {
      Tiltaksprofil p = profil.profil();
      Grad grad = profil.fraPlanen() ? Grad.ANSLAG : Grad.REGISTRERT;
      Phrase kilde =
          TEKSTER.phrase(profil.fraPlanen() ? "konsekvens.kilde.plan" : "konsekvens.kilde.profil");
      for (Tiltaksprofil.Mal mal : p.mal()) {
        mal(mal, "onsket", mal.onsket(), grad, kilde);
        mal(mal, "maalt", mal.maalt(), grad, kilde);
      }
      profil(
          Utredningsdel.TJENESTER_OG_MALGRUPPER,
          "kapasitet",
          TEKSTER.phrase("profil.kapasitet"),
          desimal(p.kapasitet()),
          "plasser",
          grad,
          kilde,
          "");
      for (Tiltaksprofil.Deltiltak del : p.deltiltak()) {
        profil(
            Utredningsdel.TJENESTER_OG_MALGRUPPER,
            "deltiltak-" + del.id(),
            TEKSTER.phrase("konsekvens.deltiltak", del.navn()),
            desimal(del.plasser()),
            "plasser",
            grad,
            kilde,
            "");
      }
      for (Tiltaksprofil.Parameter parameter : p.parametre()) {
        Formats.parseNumber(parameter.verdi().replace('.', ','))
            .ifPresent(
                verdi ->
                    profil(
                        Utredningsdel.TJENESTER_OG_MALGRUPPER,
                        "parameter-" + parameter.navn(),
                        TEKSTER.phrase("scenario.ord", parameter.navn()),
                        verdi,
                        "",
                        grad,
                        kilde,
                        ""));
      }
      for (Tiltaksprofil.Bemanning b : p.bemanning()) {
        profil(
            Utredningsdel.BEMANNING,
            "bemanning-" + b.id(),
            TEKSTER.phrase("scenario.ord", b.stilling()),
            b.arsverk(),
            "årsverk",
            grad,
            kilde,
            "bemanning");
      }
      kjede();
      return tall;
    }

    private void mal(
        Tiltaksprofil.Mal mal, String hva, @Nullable BigDecimal verdi, Grad grad, Phrase kilde) {
      if (verdi != null) {
        profil(
            Utredningsdel.MALSETTING,
            "mal-" + mal.id() + "-" + hva,
            TEKSTER.phrase("konsekvens.mal." + hva, mal.tekst()),
            verdi,
            mal.indikator(),
            grad,
            kilde,
            "");
      }
    }

    private void kjede() {
      Phrase kilde = TEKSTER.phrase("kjede.nav");
      long lenket =
          kjede.lenker(kommune, slug).stream().map(l -> l.motpart(slug)).distinct().count();
      legg(
          Utredningsdel.KONSEKVENSER,
          "lenket",
          TEKSTER.phrase("konsekvens.lenket"),
          BigDecimal.valueOf(lenket),
          "tiltak",
          Grad.REGISTRERT,
          kilde,
          sti + "#kjede",
          "");
      legg(
          Utredningsdel.KONSEKVENSER,
          "rammes",
          TEKSTER.phrase("konsekvens.rammes"),
          BigDecimal.valueOf(kjede.virkning(kommune, slug).berorte().size()),
          "tiltak",
          Grad.REGISTRERT,
          kilde,
          "/" + kommune + "/tiltakskjede/virkning?tiltak=" + slug,
          "");
    }

    private void profil(
        Utredningsdel del,
        String nokkel,
        Phrase ledetekst,
        @Nullable BigDecimal verdi,
        String enhet,
        Grad grad,
        Phrase kilde,
        String inndeling) {
      // What nobody has said of the tiltak as a whole is no figure; a part without one is unknown.
      if (verdi != null || !nokkel.equals("kapasitet")) {
        legg(del, nokkel, ledetekst, verdi, enhet, grad, kilde, sti + anker(nokkel), inndeling);
      }
    }

    /** The row of the tiltak's page; the profile where the figure has no row of its own. */
    private static String anker(String nokkel) {
      if (nokkel.startsWith("mal-")) {
        return "#" + nokkel.substring(0, nokkel.lastIndexOf('-'));
      }
      return nokkel.startsWith("deltiltak-") || nokkel.startsWith("bemanning-")
          ? "#" + nokkel
          : "#profil";
    }

    private void legg(
        Utredningsdel del,
        String nokkel,
        Phrase ledetekst,
        @Nullable BigDecimal verdi,
        String enhet,
        Grad grad,
        Phrase kilde,
        String lenke,
        String inndeling) {
      tall.add(
          new Konsekvenstall(
              del,
              nokkel,
              ledetekst,
              verdi,
              verdi,
              enhet,
              false,
              grad,
              kilde,
              lenke,
              inndeling,
              !inndeling.isEmpty()));
    }
  }

  private static @Nullable BigDecimal desimal(@Nullable Integer tall) {
    return tall == null ? null : BigDecimal.valueOf(tall.longValue());
  }
}
