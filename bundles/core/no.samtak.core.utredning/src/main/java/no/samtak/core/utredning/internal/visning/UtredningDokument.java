// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.visning;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.RichText;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.text.Text;

/** A paper as a document, for the council's case and for the archive. */
public final class UtredningDokument {
  private final Papirvisning visning;
  private final String kommune;
  private final String adresse;

  /**
   * Of a paper.
   *
   * @param kommune whose it is, as people write it
   * @param adresse of the node, with scheme and host, so that links lead from paper to the rows;
   *     empty = unknown, and sources are told in words alone
   */
  public UtredningDokument(Papirvisning visning, String kommune, String adresse) {
    this.visning = visning;
    this.kommune = kommune;
    this.adresse = adresse;
  }

  /**
   * The document.
   *
   * @throws DomainException CONFLICT where it is too long for one
   */
  public Dokument lag() {
    Dokument.Builder dokument =
        Dokument.of(visning.tittel(), visning.sprak(), kommune, visning.dato())
            .lead(visning.status());
    visning.sammendrag().forEach(dokument::paragraph);
    beslutning(dokument);
    visning.tiltak().forEach(t -> tiltak(dokument, t));
    dokument.remark(visning.omTallene());
    if (visning.harVernede()) {
      dokument.remark(visning.omVern());
    }
    try {
      return dokument.build();
    } catch (IllegalArgumentException e) {
      throw DomainException.conflict(Text.of("utredning.feil.forStort"));
    }
  }

  private void beslutning(Dokument.Builder dokument) {
    dokument.heading(1, visning.beslutningstittel());
    for (Beslutningstabell tabell : visning.beslutning()) {
      List<Block.Column> kolonner = new ArrayList<>();
      kolonner.add(new Block.Column(visning.ord("hva"), false, 2));
      tabell.tiltak().forEach(navn -> kolonner.add(Block.Column.text(navn)));
      dokument.add(
          new Block.Table(
              RichText.of(visning.beslutningstittel() + ": " + String.join(", ", tabell.tiltak())),
              null,
              kolonner,
              true,
              tabell.rader().stream().map(this::beslutningsrad).toList(),
              null));
    }
  }

  private Block.Row beslutningsrad(Beslutningstabell.Rad rad) {
    List<RichText> celler = new ArrayList<>();
    celler.add(RichText.of(rad.hode()));
    for (Beslutningstabell.Celle celle : rad.celler()) {
      RichText tekst = RichText.empty();
      for (Beslutningstabell.Linjeord linje : celle.linjer()) {
        tekst = tekst.isEmpty() ? tekst : tekst.plain("; ");
        tekst = lenke(tekst, linje.ord(), linje.lenke());
      }
      celler.add(tekst);
    }
    return new Block.Row(celler, false);
  }

  private void tiltak(Dokument.Builder dokument, Tiltaksvisning tiltak) {
    dokument.add(new Block.PageBreak());
    dokument.heading(1, tiltak.navn());
    tiltak.deler().forEach(d -> del(dokument, d));
    dokument.paragraph(visning.ord("anbefaling") + ": " + tiltak.anbefaling());
  }

  private void del(Dokument.Builder dokument, Delvisning del) {
    dokument.heading(2, del.overskrift());
    del.avsnitt().forEach(dokument::paragraph);
    if (!del.ord().isEmpty()) {
      dokument.add(new Block.ItemList(false, del.ord().stream().map(this::opplysning).toList()));
    }
    if (!del.tall().isEmpty()) {
      dokument.add(tall(del));
    }
    del.merknader().forEach(dokument::remark);
    del.forbehold().forEach(dokument::remark);
  }

  private RichText opplysning(Delvisning.Opplysning o) {
    RichText tekst = RichText.empty().strong(o.ledetekst() + ": ").plain(o.ord());
    return o.kilde().isEmpty() ? tekst : lenke(tekst.plain(" "), o.kilde(), o.lenke());
  }

  private Block.Table tall(Delvisning del) {
    return new Block.Table(
        RichText.of(visning.ord("tall") + ": " + del.overskrift()),
        null,
        List.of(
            new Block.Column(visning.ord("hva"), false, 4),
            new Block.Column(visning.ord("verdi"), true, 2),
            new Block.Column(visning.ord("grad"), false, 2),
            new Block.Column(visning.ord("kilde"), false, 3)),
        true,
        del.tall().stream().map(this::tallrad).toList(),
        null);
  }

  private Block.Row tallrad(Delvisning.Tallrad rad) {
    RichText hva = RichText.of(rad.ledetekst());
    return new Block.Row(
        List.of(
            rad.merke().isEmpty() ? hva : hva.plain(" (").emphasis(rad.merke()).plain(")"),
            RichText.of(rad.verdi()),
            RichText.of(rad.grad()),
            rad.kilde().isEmpty()
                ? RichText.empty()
                : lenke(RichText.empty(), rad.kilde(), rad.lenke())),
        rad.sum());
  }

  private RichText lenke(RichText foran, String ord, String lenke) {
    if (ord.isBlank()) {
      return foran;
    }
    String hel = lenke.matches("https?://.*") ? lenke : adresse + lenke;
    if (lenke.isEmpty() || !hel.matches("https?://.+")) {
      return foran.plain(ord);
    }
    try {
      return foran.link(ord, new URI(hel));
    } catch (URISyntaxException e) {
      // A path that is no address is a contributor's mistake; its words are still the source.
      return foran.plain(ord);
    }
  }
}
