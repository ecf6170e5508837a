// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.api.tiltak.Tiltaksprofil;
import no.samtak.core.tiltak.internal.profil.Profil;
import no.samtak.core.tiltak.internal.profil.ProfilService;
import no.samtak.core.tiltak.internal.profil.Profilinnhold;
import no.samtak.core.tiltak.internal.tiltak.Registertiltak;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.FormReader;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import org.jspecify.annotations.Nullable;

/** The form in which people say what a tiltak is. */
final class ProfilSide implements Tiltaksside {
  static final String NAVN = "profil";
  private static final int TOMME = 2;

  private final ProfilService service;

  ProfilSide(ProfilService service) {
    this.service = service;
  }

  /**
   * A row of a list in the form.
   *
   * @param nr from 0
   * @param id of the row; empty = a new one
   * @param felt its fields in the list's order
   */
  record Rad(String nr, String id, List<String> felt) {}

  @Override
  public PageResponse vis(PageRequest request, Registertiltak tiltak, List<String> rest) {
    if (!rest.isEmpty()) {
      throw DomainException.notFound();
    }
    if (!TiltakPage.kanEndre(request)) {
      throw DomainException.forbidden();
    }
    Profil profil = service.hent(request.tenant().slug(), tiltak.tiltakId());
    Tiltaksprofil p = profil.profil();
    Map<String, Object> modell = new HashMap<>();
    modell.put("tiltak", tiltak);
    modell.put("tiltakssti", Tiltaksside.sti(request, tiltak));
    modell.put("profil", profil);
    modell.put("p", p);
    Boolean lovpalagt = p.lovpalagt();
    modell.put("lovpalagt", lovpalagt == null ? "" : lovpalagt ? "ja" : "nei");
    modell.put(
        "lovvalg",
        List.of(
            new Valg("", Text.of("profil.lovpalagt.ukjent")),
            new Valg("ja", Text.of("profil.lovpalagt.ja")),
            new Valg("nei", Text.of("profil.lovpalagt.nei"))));
    List<Rad> deltiltak = new ArrayList<>();
    p.deltiltak()
        .forEach(d -> legg(deltiltak, d.id(), d.navn(), d.slag(), tall(d.plasser()), d.merknad()));
    modell.put("deltiltak", medTomme(deltiltak, 4));
    List<Rad> bemanning = new ArrayList<>();
    p.bemanning()
        .forEach(b -> legg(bemanning, b.id(), b.stilling(), tall(b.arsverk()), b.merknad()));
    modell.put("bemanning", medTomme(bemanning, 3));
    List<Rad> parametre = new ArrayList<>();
    p.parametre().forEach(t -> legg(parametre, "", t.navn(), t.verdi()));
    modell.put("parametre", medTomme(parametre, 2));
    List<Rad> mal = new ArrayList<>();
    p.mal()
        .forEach(
            m -> legg(mal, m.id(), m.tekst(), m.indikator(), tall(m.onsket()), tall(m.maalt())));
    modell.put("mal", medTomme(mal, 4));
    return new PageResponse.View("profil", Text.of("profil.endre"), modell);
  }

  private static void legg(List<Rad> rader, String id, String... felt) {
    rader.add(new Rad(String.valueOf(rader.size()), id, List.of(felt)));
  }

  private static List<Rad> medTomme(List<Rad> rader, int felt) {
    String[] tomme = new String[felt];
    Arrays.fill(tomme, "");
    for (int i = 0; i < TOMME; i++) {
      legg(rader, "", tomme);
    }
    return rader;
  }

  private static String tall(@Nullable Number tall) {
    return tall == null ? "" : Formats.number(new BigDecimal(tall.toString()), Language.NB);
  }

  @Override
  public PageResponse gjor(PageRequest request, Registertiltak tiltak, List<String> rest) {
    if (!rest.isEmpty()) {
      throw DomainException.notFound();
    }
    service.lagre(
        request.tenant().slug(),
        tiltak.tiltakId(),
        request.version(),
        les(new FormReader(request)));
    return new PageResponse.Redirect(
        Tiltaksside.sti(request, tiltak), Text.of("profil.lagret", tiltak.navn()));
  }

  private static Profilinnhold les(FormReader s) {
    String lov = s.text("lovpalagt");
    List<Profilinnhold.Del> deltiltak = new ArrayList<>();
    for (String her : rader(s, "deltiltak", "navn", "slag", "plasser", "merknad")) {
      deltiltak.add(
          new Profilinnhold.Del(
              s.text(her + "id"),
              s.text(her + "navn"),
              s.text(her + "slag"),
              s.integer(her + "plasser"),
              s.text(her + "merknad")));
    }
    List<Profilinnhold.Stilling> bemanning = new ArrayList<>();
    for (String her : rader(s, "bemanning", "stilling", "arsverk", "merknad")) {
      bemanning.add(
          new Profilinnhold.Stilling(
              s.text(her + "id"),
              s.text(her + "stilling"),
              s.number(her + "arsverk"),
              s.text(her + "merknad")));
    }
    List<Profilinnhold.Tall> parametre = new ArrayList<>();
    for (String her : rader(s, "parametre", "navn", "verdi")) {
      parametre.add(new Profilinnhold.Tall(s.text(her + "navn"), s.text(her + "verdi")));
    }
    List<Profilinnhold.Maal> mal = new ArrayList<>();
    for (String her : rader(s, "mal", "tekst", "indikator", "onsket", "maalt")) {
      mal.add(
          new Profilinnhold.Maal(
              s.text(her + "id"),
              s.text(her + "tekst"),
              s.text(her + "indikator"),
              s.number(her + "onsket"),
              s.number(her + "maalt")));
    }
    Profilinnhold innhold =
        new Profilinnhold(
            s.text("bakgrunn"),
            s.text("malgruppe"),
            s.text("fase"),
            s.text("niva"),
            s.text("hjemmel"),
            lov.isEmpty() ? null : lov.equals("ja"),
            s.integer("kapasitet"),
            s.text("organisering"),
            deltiltak,
            bemanning,
            parametre,
            mal,
            s.text("begrunnelse"));
    s.finish();
    return innhold;
  }

  /** The beginnings of the names of the rows that have something in them. */
  private static List<String> rader(FormReader s, String liste, String... felt) {
    List<String> rader = new ArrayList<>();
    for (int nr = 0; nr < ProfilService.MAKS_RADER + TOMME; nr++) {
      String her = liste + "-" + nr + "-";
      if (s.all(her + felt[0]).isEmpty()) {
        break;
      }
      for (String ett : felt) {
        if (!s.text(her + ett).isEmpty()) {
          rader.add(her);
          break;
        }
      }
    }
    return rader;
  }
}
