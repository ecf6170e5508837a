// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal.docx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a part leads to: addresses outside, and other parts of the file. */
final class Relations {
  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private record Relation(String type, String target, boolean external) {}

  private final Map<Relation, String> ids = new LinkedHashMap<>();

  /** The id of an address outside. */
  String outside(String address) {
    return id(new Relation(OFFICE + "/hyperlink", address, true));
  }

  /** The id of another part. */
  String part(String type, String target) {
    return id(new Relation(type, target, false));
  }

  private String id(Relation relation) {
    return ids.computeIfAbsent(relation, r -> "rId" + (ids.size() + 1));
  }

  void writeTo(java.io.OutputStream out) throws IOException {
    Part.write(
        out,
        "Relationships",
        new String[] {"xmlns", PACKAGE},
        part -> {
          for (Map.Entry<Relation, String> entry : ids.entrySet()) {
            Relation r = entry.getKey();
            part.start("Relationship", "Id", entry.getValue(), "Type", r.type());
            part.attributes("Target", r.target());
            if (r.external()) {
              part.attributes("TargetMode", "External");
            }
            part.end();
          }
        });
  }
}
