// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.visning;

import java.util.Locale;
import no.samtak.core.tiltak.internal.finans.Innfasing;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The wide drawing of the page as an SVG of its own, in the colours of paper (the tokens of the
 * light scheme), with its key below.
 */
final class InnfasingTegning {
  private static final String TEKST = "#292c30";
  private static final String DEMPET = "#5b5d60";
  private static final String LINJE = "#c9cacb";
  private static final String E = "#0062ba";
  private static final String E_FLATE = "#afcee9";
  private static final String E_TEKST = "#005db1";
  private static final String K = "#25876f";
  private static final String B = "#053227";
  private static final String SLUTT = "#80540f";

  private static final int BREDDE = 724;
  private static final int HOYDE = 456;

  /** More years need a longer table: the drawing gives way, so that both stay on one sheet. */
  private static final int AAR_I_FULL_BREDDE = 5;

  private final Language sprak;
  private final Texts tekster;
  private final StringBuilder ut = new StringBuilder();

  private InnfasingTegning(Language sprak, Texts tekster) {
    this.sprak = sprak;
    this.tekster = tekster;
  }

  static String av(Innfasing innfasing, Language sprak, Texts tekster) {
    return new InnfasingTegning(sprak, tekster).tegn(Diagram.bred(innfasing));
  }

  private String tegn(Diagram.Tegning tegning) {
    int ekstra = Math.max(0, Math.min(8, tegning.aar().size() - AAR_I_FULL_BREDDE));
    int bredde = BREDDE + ekstra * 70;
    til(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%d 14 %d %d\">",
        -(bredde - BREDDE) / 2, bredde, HOYDE);
    til(
        "<defs><pattern id=\"eksternt\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\""
            + " patternTransform=\"rotate(45)\"><rect width=\"8\" height=\"8\" fill=\"%s\"/>"
            + "<rect width=\"3.4\" height=\"8\" fill=\"%s\"/></pattern></defs>",
        E_FLATE, E);
    for (Diagram.Skala s : tegning.linjer()) {
      linje("50", "724", s.y(), s.y(), LINJE, 1, "");
      tekst("42", s.tekstY(), 14, DEMPET, 400, "end", Formats.number(s.verdi(), sprak));
    }
    tegning.aar().forEach(this::stolpe);
    linje("44", "724", "385", "385", DEMPET, 1, "");
    tegnforklaring();
    return ut.append("</svg>").toString();
  }

  private void stolpe(Diagram.Stolpe s) {
    felt(s.b(), B, "");
    felt(s.k(), K, "");
    felt(s.e(), "url(#eksternt)", " stroke=\"" + E + "\"");
    String rute = " stroke=\"" + E + "\" stroke-width=\"1.5\" stroke-dasharray=\"2.5 1.7\"";
    s.ruter().forEach(r -> felt(r, "none", rute));
    if (s.tall()) {
      String behov = Formats.number(s.sum().behov(), sprak);
      tekst(
          s.behovX(), s.behovY(), 14, B, 600, "start", (s.sum().minst() ? "≥\u00a0" : "") + behov);
      if (s.e() != null) {
        String eksternt = Formats.number(s.sum().eksternt(), sprak);
        tekst(s.behovX(), s.eksternY(), 14, E_TEKST, 400, "start", eksternt);
      }
      if (s.sum().ukjenteEksterne() > 0) {
        String ukjente = t("innfasing.ukjente", s.sum().ukjenteEksterne());
        tekst(s.ukjentX(), s.ukjentY(), 14, E_TEKST, 400, "start", ukjente);
      }
    }
    tekst(s.aarX(), s.aarY(), 16, TEKST, 400, "middle", String.valueOf(s.sum().aar()));
    String slutt = s.slutt();
    if (slutt != null) {
      linje(slutt, slutt, "44", "385", SLUTT, 2, " stroke-dasharray=\"5 4\"");
      if (s.tall()) {
        tekst(slutt, "34", 15, SLUTT, 600, "middle", t("innfasing.slutterFor", s.slutter()));
        if (s.forsteSlutt()) {
          tekst(s.sluttTekst(), "34", 15, SLUTT, 600, "end", t("innfasing.slutter"));
        }
      }
    }
  }

  private void tegnforklaring() {
    String kant = " stroke=\"" + E + "\"";
    forklaring(50, 436, "url(#eksternt)", kant, "kilde.E");
    forklaring(
        390,
        436,
        "none",
        kant + " stroke-width=\"1.5\" stroke-dasharray=\"2.5 1.7\"",
        "kilde.ukjent");
    forklaring(50, 462, K, "", "kilde.K");
    forklaring(390, 462, B, "", "kilde.B");
  }

  private void forklaring(int x, int y, String fyll, String kant, String key) {
    felt(new Diagram.Felt("" + x, "" + (y - 11), "24", "12"), fyll, kant);
    tekst("" + (x + 32), "" + y, 14, TEKST, 400, "start", t(key));
  }

  private void felt(Diagram.@Nullable Felt f, String fyll, String mer) {
    if (f != null) {
      til(
          "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"%s/>",
          f.x(), f.y(), f.b(), f.h(), fyll, mer);
    }
  }

  private void linje(
      String x1, String x2, String y1, String y2, String farge, int tykkelse, String mer) {
    til(
        "<line x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%d\"%s/>",
        x1, x2, y1, y2, farge, tykkelse, mer);
  }

  private void tekst(
      String x, String y, int storrelse, String farge, int vekt, String anker, String ord) {
    til(
        "<text x=\"%s\" y=\"%s\" font-size=\"%d\" fill=\"%s\" font-weight=\"%d\""
            + " text-anchor=\"%s\">%s</text>",
        x, y, storrelse, farge, vekt, anker, ord.replace("&", "&amp;").replace("<", "&lt;"));
  }

  private void til(String form, Object... verdier) {
    ut.append(String.format(Locale.ROOT, form, verdier));
  }

  private String t(String key, Object... args) {
    return tekster.get(sprak, key, args);
  }
}
