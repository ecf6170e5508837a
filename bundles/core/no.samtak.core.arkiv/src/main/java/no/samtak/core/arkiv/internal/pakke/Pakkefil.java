// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.pakke;

import java.io.BufferedInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import no.samtak.core.arkiv.internal.kart.Kart;
import no.samtak.core.arkiv.internal.kart.Karttabell;
import no.samtak.core.arkiv.internal.kart.Sprakord;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke.Tabellinnhold;
import no.samtak.platform.api.table.JsonText;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/** What is in a package, and how it is read back. */
final class Pakkefil {
  private static final Texts TEKSTER = Texts.of(Pakkefil.class.getClassLoader());
  private static final int BLOKK = 1 << 16;

  private Pakkefil() {}

  /** Writes every table, the map, what the package is, and how it is read. */
  static List<Tabellinnhold> skriv(
      OutputStream ut, Arkivpakke pakke, Kart kart, Utsnitt utsnitt, Consumer<Framdrift> framdrift)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(ut, StandardCharsets.UTF_8);
    List<Karttabell> tabeller = utsnitt.tabeller();
    List<Tabellinnhold> innhold = new ArrayList<>();
    List<Map<String, @Nullable Object>> filer = new ArrayList<>();
    for (Karttabell tabell : tabeller) {
      zip.putNextEntry(
          new ZipEntry(new Tabellinnhold(tabell.skjema(), tabell.tabell(), 0, "").fil()));
      Tabellinnhold skrevet = utsnitt.skriv(tabell, new Del(zip));
      zip.closeEntry();
      innhold.add(skrevet);
      filer.add(
          fil(
              "fil", skrevet.fil(),
              "tabell", tabell.navn(),
              "rader", skrevet.rader(),
              "sha256", skrevet.sha256()));
      framdrift.accept(new Framdrift(innhold.size(), tabeller.size() + 1));
    }
    filer.add(tekstfil(zip, "datakart.json", datakart(kart, utsnitt)));
    filer.add(tekstfil(zip, "LESMEG.txt", lesmeg(pakke, kart, innhold)));
    tekstfil(zip, "pakke.json", JsonText.of(omPakken(pakke, kart, utsnitt, innhold, filer)));
    zip.finish();
    return innhold;
  }

  private static Map<String, @Nullable Object> omPakken(
      Arkivpakke pakke,
      Kart kart,
      Utsnitt utsnitt,
      List<Tabellinnhold> innhold,
      List<Map<String, @Nullable Object>> filer) {
    Set<String> med = new HashSet<>();
    utsnitt.tabeller().forEach(t -> med.add(t.navn()));
    List<String> uten =
        kart.tabeller().stream().map(Karttabell::navn).filter(n -> !med.contains(n)).toList();
    return fil(
        "format", "samtak-arkivpakke 1",
        "id", pakke.id(),
        "modul", pakke.modul(),
        "modulversjon", pakke.versjon(),
        "kommune", pakke.kommune().isEmpty() ? null : pakke.kommune(),
        "laget", pakke.startet().toString(),
        "lagetAv", pakke.hvem(),
        "grunn", pakke.grunn(),
        "rader", innhold.stream().mapToLong(Tabellinnhold::rader).sum(),
        "filer", filer,
        "tabellerSomIkkeErMed", uten);
  }

  private static String datakart(Kart kart, Utsnitt utsnitt) {
    Set<Karttabell> finnes = Set.copyOf(utsnitt.tabeller());
    List<Object> tabeller = new ArrayList<>();
    for (Karttabell t : kart.tabeller()) {
      List<Object> kolonner = new ArrayList<>();
      if (finnes.contains(t)) {
        utsnitt
            .kolonner(t)
            .forEach(k -> kolonner.add(fil("navn", k.navn(), "slag", k.slag().name())));
      }
      tabeller.add(
          fil(
              "skjema", t.skjema(),
              "tabell", t.tabell(),
              "innhold", ord(t.innhold()),
              "personer", t.personer().name(),
              "kommunekolonne", t.kommunekolonne(),
              "rekkefolge", t.rekkefolge(),
              "oppbevaring", ord(t.oppbevaring()),
              "oppbevaringAar", t.oppbevaringAar(),
              "kolonner", kolonner));
    }
    return JsonText.of(
        fil(
            "modul", kart.modul(),
            "modulversjon", kart.versjon(),
            "navn", ord(kart.navn()),
            "formal", ord(kart.formal()),
            "fort", kart.sist().toString(),
            "tabeller", tabeller));
  }

  private static String lesmeg(Arkivpakke pakke, Kart kart, List<Tabellinnhold> innhold) {
    String omfang =
        pakke.kommune().isEmpty()
            ? TEKSTER.get(Language.NB, "arkiv.lesmeg.hele")
            : TEKSTER.get(Language.NB, "arkiv.lesmeg.kommune", pakke.kommune());
    StringBuilder ut =
        new StringBuilder(
            TEKSTER.get(
                Language.NB,
                "arkiv.lesmeg",
                kart.navn().nb(),
                pakke.modul(),
                pakke.versjon(),
                omfang,
                pakke.startet().toString(),
                pakke.hvem(),
                pakke.grunn()));
    ut.append("\n\n");
    for (Tabellinnhold t : innhold) {
      ut.append(t.fil()).append(": ").append(t.rader()).append('\n');
    }
    return ut.toString();
  }

  private static Map<String, @Nullable Object> ord(Sprakord ord) {
    return fil("nb", ord.nb(), "nn", ord.nn(), "en", ord.en());
  }

  private static Map<String, @Nullable Object> tekstfil(
      ZipOutputStream zip, String navn, String tekst) throws IOException {
    byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
    zip.putNextEntry(new ZipEntry(navn));
    zip.write(bytes);
    zip.closeEntry();
    String sha256 = HexFormat.of().formatHex(Arkivmappe.sha("SHA-256").digest(bytes));
    return fil("fil", navn, "sha256", sha256);
  }

  private static Map<String, @Nullable Object> fil(@Nullable Object... par) {
    Map<String, @Nullable Object> kart = new LinkedHashMap<>();
    for (int i = 0; i < par.length; i += 2) {
      kart.put(String.valueOf(par[i]), par[i + 1]);
    }
    return kart;
  }

  /**
   * Reads a package through: the file's sum, beside it and in the account, and each table's rows
   * and sum.
   *
   * @return what is wrong; empty where it is whole
   */
  static Optional<Text> les(Arkivmappe mappe, Arkivpakke pakke) {
    Path fil = mappe.sti(pakke.fil());
    if (!Files.isRegularFile(fil)) {
      return Optional.of(Text.of("arkiv.kontroll.borte", pakke.fil()));
    }
    try {
      String sum = sum(fil);
      if (!sum.equals(pakke.sha512()) || !sum.equals(mappe.sum(pakke.fil()))) {
        return Optional.of(Text.of("arkiv.kontroll.sum"));
      }
      try (ZipFile zip = new ZipFile(fil.toFile(), StandardCharsets.UTF_8)) {
        for (Tabellinnhold t : pakke.innhold()) {
          if (!t.equals(les(zip, t))) {
            return Optional.of(Text.of("arkiv.kontroll.tabell", t.fil()));
          }
        }
      }
      return Optional.empty();
    } catch (IOException | UncheckedIOException e) {
      return Optional.of(Text.of("arkiv.kontroll.leses", pakke.fil()));
    }
  }

  private static @Nullable Tabellinnhold les(ZipFile zip, Tabellinnhold ventet) throws IOException {
    ZipEntry entry = zip.getEntry(ventet.fil());
    if (entry == null) {
      return null;
    }
    MessageDigest sha = Arkivmappe.sha("SHA-256");
    Csv.Teller teller = new Csv.Teller();
    try (InputStream inn = new BufferedInputStream(zip.getInputStream(entry), BLOKK)) {
      byte[] blokk = new byte[BLOKK];
      for (int n = inn.read(blokk); n >= 0; n = inn.read(blokk)) {
        sha.update(blokk, 0, n);
        teller.write(blokk, 0, n);
      }
    }
    return new Tabellinnhold(
        ventet.skjema(), ventet.tabell(), teller.rader(), HexFormat.of().formatHex(sha.digest()));
  }

  private static String sum(Path fil) throws IOException {
    MessageDigest sha = Arkivmappe.sha("SHA-512");
    try (InputStream inn = Files.newInputStream(fil)) {
      byte[] blokk = new byte[BLOKK];
      for (int n = inn.read(blokk); n >= 0; n = inn.read(blokk)) {
        sha.update(blokk, 0, n);
      }
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  /** One file of the zip: closing it leaves the zip open. */
  private static final class Del extends FilterOutputStream {
    private Del(OutputStream ut) {
      super(ut);
    }

    @Override
    public void write(byte[] bytes, int fra, int antall) throws IOException {
      out.write(bytes, fra, antall);
    }

    @Override
    public void close() {
      // The zip goes on.
    }
  }
}
