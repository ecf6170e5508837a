// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.innsyn;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samtak.core.api.modul.Innsynsbidrag.Opplysning;
import no.samtak.core.rettighet.internal.innsyn.Innsyn.Del;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.DokumentFormat;
import no.samtak.platform.api.dokument.DokumentWriter;
import no.samtak.platform.api.dokument.RichText;
import no.samtak.platform.api.table.JsonText;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the package of what was collected. Keeps nothing of it. */
@Component(service = Pakkemaker.class)
public final class Pakkemaker {
  private static final Texts TEKSTER = Texts.of(Pakkemaker.class.getClassLoader());

  /** The paper shows so many lines of a part, and says that the rest stands in the data. */
  private static final int LINJER = 1000;

  private final DokumentWriter dokumenter;

  /** With the papers' writer. */
  @Activate
  public Pakkemaker(@Reference DokumentWriter dokumenter) {
    this.dokumenter = dokumenter;
  }

  /**
   * What the package is about.
   *
   * @param sak the request's id
   * @param kommune the kommune's name
   * @param tjeneste the service's name
   * @param person as the person is shown
   * @param sprak what the person is written to in
   */
  public record Omslag(
      String sak,
      String kommune,
      String tjeneste,
      String person,
      Language sprak,
      LocalDate dag,
      Instant tid) {}

  /** Makes it. */
  public Pakke lag(Omslag o, Innsyn alt) {
    Map<String, byte[]> filer = new LinkedHashMap<>();
    filer.put("innsyn.pdf", papir(o, alt));
    filer.put("innsyn.json", data(o, alt).getBytes(StandardCharsets.UTF_8));
    filer.put("manifest.json", manifest(o, alt, filer).getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> fil : filer.entrySet()) {
        zip.putNextEntry(new ZipEntry(fil.getKey()));
        zip.write(fil.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] innhold = bytes.toByteArray();
    return new Pakke(
        "innsyn-" + o.sak() + ".zip",
        innhold,
        sum(innhold),
        alt.mangler().stream().map(Innsyn.Mangel::modul).distinct().toList());
  }

  private static String manifest(Omslag o, Innsyn alt, Map<String, byte[]> filer) {
    List<Map<String, Object>> liste = new ArrayList<>();
    filer.forEach(
        (navn, innhold) -> {
          Map<String, Object> fil = new LinkedHashMap<>();
          fil.put("fil", navn);
          fil.put("bytes", innhold.length);
          fil.put("sha256", sum(innhold));
          liste.add(fil);
        });
    Map<String, Object> m = new LinkedHashMap<>();
    m.put("sak", o.sak());
    m.put("kommune", o.kommune());
    m.put("tjeneste", o.tjeneste());
    m.put("laget", o.tid().toString());
    m.put("forretningsdato", o.dag().toString());
    m.put("komplett", alt.komplett());
    m.put("mangler", mangler(o, alt));
    m.put("filer", liste);
    return JsonText.of(m);
  }

  private static List<Map<String, Object>> mangler(Omslag o, Innsyn alt) {
    List<Map<String, Object>> liste = new ArrayList<>();
    for (Innsyn.Mangel m : alt.mangler()) {
      Map<String, Object> en = new LinkedHashMap<>();
      en.put("modul", m.modul());
      en.put("hvorfor", m.hvorfor().in(o.sprak()));
      liste.add(en);
    }
    return liste;
  }

  private static String data(Omslag o, Innsyn alt) {
    List<Map<String, Object>> deler = new ArrayList<>();
    for (Del d : alt.deler()) {
      Map<String, Object> del = new LinkedHashMap<>();
      del.put("modul", d.modul());
      del.put("navn", d.navn().in(o.sprak()));
      del.put("kilde", d.kilde().name());
      del.put("formal", d.formal().in(o.sprak()));
      del.put("oppbevaring", d.oppbevaring().stream().map(p -> p.in(o.sprak())).toList());
      List<Map<String, Object>> opplysninger = new ArrayList<>();
      for (Opplysning p : d.opplysninger()) {
        Map<String, Object> en = new LinkedHashMap<>();
        en.put("hva", p.hva().in(o.sprak()));
        en.put("innhold", p.innhold().in(o.sprak()));
        opplysninger.add(en);
      }
      del.put("opplysninger", opplysninger);
      deler.add(del);
    }
    Map<String, Object> alle = new LinkedHashMap<>();
    alle.put("format", "samtak-innsyn-1");
    alle.put("kommune", o.kommune());
    alle.put("tjeneste", o.tjeneste());
    alle.put("gjelder", o.person());
    alle.put("dato", o.dag().toString());
    alle.put("sprak", o.sprak().code());
    alle.put("komplett", alt.komplett());
    alle.put("mangler", mangler(o, alt));
    alle.put("deler", deler);
    return JsonText.of(alle);
  }

  private byte[] papir(Omslag o, Innsyn alt) {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    try {
      dokumenter.write(dokument(o, alt), DokumentFormat.PDF, ut);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ut.toByteArray();
  }

  /** The readable paper. */
  static Dokument dokument(Omslag o, Innsyn alt) {
    Language s = o.sprak();
    Dokument.Builder ut =
        Dokument.of(TEKSTER.get(s, "rettighet.papir.tittel", o.tjeneste()), s, o.kommune(), o.dag())
            .lead(
                TEKSTER.get(
                    s,
                    alt.komplett() ? "rettighet.papir.komplett" : "rettighet.papir.ufullstendig",
                    alt.mangler().size()))
            .paragraph(TEKSTER.get(s, "rettighet.papir.gjelder", o.person()));
    if (!alt.komplett()) {
      ut.heading(1, TEKSTER.get(s, "rettighet.papir.mangler"))
          .list(
              alt.mangler().stream()
                  .map(m -> m.navn().in(s) + ": " + m.hvorfor().in(s))
                  .toArray(String[]::new));
    }
    for (Del d : alt.deler()) {
      del(ut, d, s);
    }
    ut.heading(1, TEKSTER.get(s, "rettighet.papir.rettigheter"))
        .paragraph(TEKSTER.get(s, "rettighet.papir.retting"))
        .paragraph(TEKSTER.get(s, "rettighet.papir.klage"));
    return ut.build();
  }

  private static void del(Dokument.Builder ut, Del d, Language s) {
    ut.heading(1, d.navn().in(s));
    ord(ut, d.formal(), s);
    d.oppbevaring().forEach(p -> ord(ut, p, s));
    if (d.opplysninger().isEmpty()) {
      ut.paragraph(TEKSTER.get(s, "rettighet.papir.ingenting"));
      return;
    }
    List<Block.Row> rader =
        d.opplysninger().stream()
            .limit(LINJER)
            .map(p -> Block.Row.of(ikkeTom(p.hva().in(s)), p.innhold().in(s)))
            .toList();
    ut.add(
        new Block.Table(
            RichText.of(
                TEKSTER.get(s, "rettighet.papir.tabell", d.navn().in(s), d.opplysninger().size())),
            null,
            List.of(
                Block.Column.text(TEKSTER.get(s, "rettighet.papir.hva")),
                new Block.Column(TEKSTER.get(s, "rettighet.papir.innhold"), false, 6)),
            true,
            rader,
            null));
    if (d.opplysninger().size() > LINJER) {
      ut.remark(TEKSTER.get(s, "rettighet.papir.resten", d.opplysninger().size() - LINJER));
    }
  }

  private static void ord(Dokument.Builder ut, Phrase ord, Language s) {
    String sagt = ord.in(s);
    if (!sagt.isBlank()) {
      ut.paragraph(sagt);
    }
  }

  private static String ikkeTom(String ord) {
    return ord.isBlank() ? "–" : ord;
  }

  private static String sum(byte[] innhold) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(innhold));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
