// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.kilde.Kilder;

/** A finding as funn.csv writes it, without its number and its words. */
record Linje(
    String regel,
    String klasse,
    String fil,
    String objekt,
    String aar,
    String oppgitt,
    String beregnet,
    String avvik,
    String enhet) {
  static List<Linje> av(Kilder kilder) {
    Funnmotor.Resultat resultat = new Funnmotor().prov(kilder);
    if (!resultat.feilet().isEmpty()) {
      throw new IllegalStateException("rules failed: " + resultat.feilet());
    }
    return resultat.brudd().stream().map(Linje::av).toList();
  }

  static Linje av(Map<String, String> rad) {
    return new Linje(
        rad.getOrDefault("regel", ""),
        rad.getOrDefault("klasse", ""),
        rad.getOrDefault("fil", "").replaceAll("^.*/|\\.csv$", ""),
        rad.getOrDefault("objekt", ""),
        rad.getOrDefault("aar", ""),
        rad.getOrDefault("oppgitt", ""),
        rad.getOrDefault("beregnet", ""),
        rad.getOrDefault("avvik", ""),
        rad.getOrDefault("enhet", ""));
  }

  private static Linje av(Funnmotor.Regelbrudd funn) {
    Brudd b = funn.brudd();
    return new Linje(
        funn.regel().id(),
        funn.regel().klasse().name().toLowerCase(Locale.ROOT),
        b.fil(),
        b.objekt(),
        b.aar(),
        b.oppgitt(),
        b.beregnet(),
        b.avvik(),
        b.enhet());
  }
}
