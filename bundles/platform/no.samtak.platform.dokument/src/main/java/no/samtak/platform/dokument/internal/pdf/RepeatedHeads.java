// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the heads of a table on its second page and after into artifacts. The layout engine tags
 * them all as one cell, so that a screen reader would say each column's name once for every page
 * (ISO 14289-1, 7.1: what repeats for the eye only is no content).
 */
final class RepeatedHeads {
  private static final COSName MCID = COSName.getPDFName("MCID");
  private static final COSName STRUCT_PARENTS = COSName.getPDFName("StructParents");

  private final PDDocument pdf;
  private final Map<COSDictionary, Set<Integer>> repeated = new IdentityHashMap<>();

  private RepeatedHeads(PDDocument pdf) {
    this.pdf = pdf;
  }

  static void unspeak(PDDocument pdf) throws IOException {
    RepeatedHeads heads = new RepeatedHeads(pdf);
    heads.collect(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), false, 0);
    if (heads.repeated.isEmpty()) {
      return;
    }
    for (PDPage page : pdf.getPages()) {
      Set<Integer> ids = heads.repeated.get(page.getCOSObject());
      if (ids != null) {
        heads.rewrite(page, ids);
      }
    }
    COSDictionary parents =
        pdf.getDocumentCatalog()
            .getStructureTreeRoot()
            .getCOSObject()
            .getCOSDictionary(COSName.PARENT_TREE);
    if (parents != null) {
      heads.forget(parents);
    }
  }

  /** Finds the marked content of each head that stands on another page than the head's first. */
  private void collect(COSDictionary element, boolean inHead, int depth) {
    boolean head = inHead || COSName.getPDFName("THead").equals(element.getCOSName(COSName.S));
    boolean cell = COSName.getPDFName("TH").equals(element.getCOSName(COSName.S));
    if (head && cell) {
      prune(element, null, null);
      return;
    }
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSDictionary dictionary
          && dictionary.containsKey(COSName.S)
          && depth < 200) {
        collect(dictionary, head, depth + 1);
      }
    }
  }

  /** Keeps what is on the first page met; gives that page back. */
  private @Nullable COSDictionary prune(
      COSDictionary element, @Nullable COSDictionary page, @Nullable COSDictionary first) {
    COSDictionary own = element.getCOSDictionary(COSName.PG);
    COSDictionary here = own == null ? page : own;
    COSDictionary kept = first;
    COSArray left = new COSArray();
    for (COSBase kid : kids(element)) {
      COSDictionary dictionary = kid instanceof COSDictionary d ? d : null;
      if (dictionary != null && dictionary.containsKey(COSName.S)) {
        kept = prune(dictionary, here, kept);
        left.add(kid);
        continue;
      }
      int id =
          kid instanceof COSNumber number
              ? number.intValue()
              : dictionary == null ? -1 : dictionary.getInt(MCID, -1);
      COSDictionary its = dictionary == null ? null : dictionary.getCOSDictionary(COSName.PG);
      COSDictionary on = its == null ? here : its;
      if (id < 0 || on == null || kept == null || kept == on) {
        kept = kept == null ? on : kept;
        left.add(kid);
      } else {
        repeated.computeIfAbsent(on, p -> new HashSet<>()).add(id);
      }
    }
    element.setItem(COSName.K, left);
    return kept;
  }

  private static List<COSBase> kids(COSDictionary element) {
    COSBase k = element.getDictionaryObject(COSName.K);
    List<COSBase> kids = new ArrayList<>();
    if (k instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        COSBase kid = array.getObject(i);
        if (kid != null) {
          kids.add(kid);
        }
      }
    } else if (k != null) {
      kids.add(k);
    }
    return kids;
  }

  private void rewrite(PDPage page, Set<Integer> ids) throws IOException {
    List<Object> out = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      int n = out.size();
      if (token instanceof Operator operator
          && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
          && n >= 2
          && out.get(n - 1) instanceof COSDictionary properties
          && ids.contains(properties.getInt(MCID, -1))) {
        out.set(n - 2, COSName.ARTIFACT);
        out.remove(n - 1);
        out.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT));
      } else {
        out.add(token);
      }
    }
    PDStream stream = new PDStream(pdf);
    try (OutputStream target = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(target).writeTokens(out);
    }
    page.setContents(stream);
  }

  /** In the tree from content to element. */
  private void forget(COSDictionary node) {
    COSArray numbers = node.getCOSArray(COSName.NUMS);
    if (numbers != null) {
      for (PDPage page : pdf.getPages()) {
        Set<Integer> ids = repeated.get(page.getCOSObject());
        int key = page.getCOSObject().getInt(STRUCT_PARENTS, -1);
        if (ids != null && key >= 0) {
          forget(numbers, key, ids);
        }
      }
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid) {
        forget(kid);
      }
    }
  }

  private static void forget(COSArray numbers, int key, Set<Integer> ids) {
    for (int i = 0; i + 1 < numbers.size(); i += 2) {
      COSBase value = numbers.get(i + 1);
      COSBase direct = value instanceof COSObject reference ? reference.getObject() : value;
      if (numbers.getInt(i) == key && direct instanceof COSArray elements) {
        for (int id : ids) {
          if (id < elements.size()) {
            elements.set(id, COSNull.NULL);
          }
        }
      }
    }
  }
}
