// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.avvik;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.regnskap.internal.hovedbok.Belop;
import no.samtak.core.regnskap.internal.hovedbok.Fortegn;
import no.samtak.core.regnskap.internal.hovedbok.Hovedbok;
import no.samtak.core.regnskap.internal.hovedbok.Saldo;
import org.jspecify.annotations.Nullable;

/**
 * Budget ({@code budsjett}) against ledger ({@code hovedbok}), by tiltak and by project code. A row
 * that names both is in both; nothing is summed across objects.
 */
final class Hovedboksavvik {
  private static final String BUDSJETT = "budsjett";
  private static final String TRYGG = "[A-Za-z0-9_.-]{1,60}";

  private final Hovedbok hovedbok;
  private final Map<String, Objektet> objekter = new TreeMap<>();

  private Hovedboksavvik(Hovedbok hovedbok) {
    this.hovedbok = hovedbok;
  }

  /**
   * Every tiltak and project that budget or ledger names, by id.
   *
   * @param navn from a tiltak's slug to its name; empty where it has none
   */
  static List<Avviksobjekt> av(Kilder kilder, Hovedbok hovedbok, Function<String, String> navn) {
    Hovedboksavvik alle = new Hovedboksavvik(hovedbok);
    for (Kilderad rad : kilder.rader(BUDSJETT)) {
      alle.budsjett(rad);
    }
    hovedbok.drift().forEach(alle::post);
    return alle.objekter.values().stream().map(o -> o.ferdig(navn)).toList();
  }

  private void budsjett(Kilderad rad) {
    Integer aar = Belop.heltall(rad, "aar").orElse(null);
    BigDecimal belop = Belop.i(rad, "belop_kr").orElse(null);
    if (aar == null || belop == null) {
      return;
    }
    boolean inntekt = Belop.heltall(rad, "art").filter(Fortegn::erInntekt).isPresent();
    for (Objektet o : de(rad.celle("tiltak_id").strip(), rad.celle("prosjekt").strip())) {
      Aaret a = o.aaret(aar);
      a.budsjettrader.add(rad.nummer());
      if (inntekt) {
        // A budget of income is written with a minus or without; it is income in either case.
        a.inntektBudsjett = og(a.inntektBudsjett, belop.abs());
      } else {
        a.budsjett = og(a.budsjett, belop);
      }
      if (!rad.celle("tekst").isBlank()) {
        a.merknader.add(rad.celle("tekst"));
      }
    }
  }

  private void post(Saldo saldo) {
    for (Objektet o : de(saldo.nokkel().tiltakId(), saldo.nokkel().prosjekt())) {
      Aaret a = o.aaret(saldo.aar());
      a.posteringer += saldo.posteringer();
      a.forsteRad = Math.min(a.forsteRad, saldo.forsteRad());
      if (Fortegn.erInntekt(saldo.art())) {
        a.inntekt = og(a.inntekt, hovedbok.fortegn(saldo.aar()).egen(saldo.art(), saldo.belop()));
      } else if (saldo.nokkel().deltMed().isEmpty()) {
        a.egne = og(a.egne, saldo.belop());
      } else {
        a.felles = og(a.felles, saldo.belop());
        a.deltMed.add(saldo.nokkel().deltMed());
      }
    }
  }

  private List<Objektet> de(String tiltakId, String prosjekt) {
    List<Objektet> de = new ArrayList<>();
    if (!tiltakId.isEmpty()) {
      de.add(
          objekter.computeIfAbsent(
              "tiltak-" + tiltakId, id -> new Objektet(id, Objektslag.TILTAK, tiltakId)));
    }
    if (!prosjekt.isEmpty()) {
      de.add(
          objekter.computeIfAbsent(
              "prosjekt-" + trygg(prosjekt),
              id -> new Objektet(id, Objektslag.PROSJEKT, prosjekt)));
    }
    return de;
  }

  /** A code as part of an address; one that is not fit for it, by its fingerprint. */
  private static String trygg(String kode) {
    if (kode.matches(TRYGG)) {
      return kode;
    }
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(kode.getBytes(StandardCharsets.UTF_8));
      return "x" + HexFormat.of().formatHex(sum, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static BigDecimal og(@Nullable BigDecimal sum, BigDecimal mer) {
    return sum == null ? mer : sum.add(mer);
  }

  private static final class Objektet {
    private final String id;
    private final Objektslag slag;
    private final String kode;
    private final TreeMap<Integer, Aaret> aarene = new TreeMap<>();

    Objektet(String id, Objektslag slag, String kode) {
      this.id = id;
      this.slag = slag;
      this.kode = kode;
    }

    Aaret aaret(int aar) {
      return aarene.computeIfAbsent(aar, k -> new Aaret());
    }

    Avviksobjekt ferdig(Function<String, String> navn) {
      List<Aarsavvik> aar =
          aarene.keySet().stream()
              .map(a -> Objects.requireNonNull(aarene.get(a)).ferdig(a))
              .toList();
      return new Avviksobjekt(
          id, slag, kode, slag == Objektslag.TILTAK ? navn.apply(kode) : kode, aar, List.of());
    }
  }

  private static final class Aaret {
    private @Nullable BigDecimal budsjett;
    private @Nullable BigDecimal egne;
    private @Nullable BigDecimal felles;
    private @Nullable BigDecimal inntektBudsjett;
    private @Nullable BigDecimal inntekt;
    private long posteringer;
    private long forsteRad = Long.MAX_VALUE;
    private final TreeSet<String> deltMed = new TreeSet<>();
    private final TreeSet<String> merknader = new TreeSet<>();
    private final List<Long> budsjettrader = new ArrayList<>();

    Aarsavvik ferdig(int aar) {
      Skille skille =
          felles != null
              ? Skille.FELLES_KOSTNAD
              : egne == null ? Skille.INGEN_POSTERINGER : Skille.SKILT_UT;
      List<Kildested> kilder = new ArrayList<>();
      if (!budsjettrader.isEmpty()) {
        kilder.add(new Kildested(BUDSJETT, budsjettrader.get(0), budsjettrader.size()));
      }
      if (posteringer > 0) {
        kilder.add(new Kildested(Hovedbok.FIL, forsteRad, posteringer));
      }
      return new Aarsavvik(
          aar,
          null,
          null,
          budsjett,
          skille == Skille.SKILT_UT ? egne : null,
          skille,
          skille == Skille.FELLES_KOSTNAD ? og(egne, BigDecimal.ZERO) : null,
          felles,
          List.copyOf(deltMed),
          inntektBudsjett,
          inntekt,
          String.join("; ", merknader),
          kilder);
    }
  }
}
