// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal.docx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import no.samtak.platform.dokument.internal.Xml;

/**
 * A part of the file that is written while it is made. Not by StAX: which one a bundle gets depends
 * on the container, and elements and text are all that is needed.
 */
final class Part {
  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  private Part(Writer out) {
    this.out = out;
  }

  /**
   * Writes a part with a root element; leaves the stream open.
   *
   * @param namespaces attributes of the root, name and value by turns
   */
  static void write(OutputStream out, String root, String[] namespaces, Content content)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    Part part = new Part(writer);
    part.start(root, namespaces);
    content.writeTo(part);
    part.end();
    writer.flush();
  }

  /** What stands within the root. */
  @FunctionalInterface
  interface Content {
    void writeTo(Part part) throws IOException;
  }

  /** Begins an element with attributes, name and value by turns. */
  Part start(String name, String... attributes) throws IOException {
    closeTag();
    out.write('<');
    out.write(name);
    open.push(name);
    inTag = true;
    return attributes(attributes);
  }

  /** More attributes of the element that was just begun. */
  Part attributes(String... attributes) throws IOException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.write(' ');
      out.write(attributes[i]);
      out.write("=\"");
      escape(attributes[i + 1]);
      out.write('"');
    }
    return this;
  }

  /** Ends the element begun last. */
  Part end() throws IOException {
    String name = open.pop();
    if (inTag) {
      out.write("/>");
      inTag = false;
    } else {
      out.write("</");
      out.write(name);
      out.write('>');
    }
    return this;
  }

  /** An element without content. */
  Part empty(String name, String... attributes) throws IOException {
    return start(name, attributes).end();
  }

  /** An element of text. */
  Part text(String name, String text, String... attributes) throws IOException {
    start(name, attributes).closeTag();
    escape(text);
    return end();
  }

  private void closeTag() throws IOException {
    if (inTag) {
      out.write('>');
      inTag = false;
    }
  }

  private void escape(String text) throws IOException {
    String clean = Xml.clean(text);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      switch (c) {
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '&' -> out.write("&amp;");
        case '"' -> out.write("&quot;");
        default -> out.write(c);
      }
    }
  }
}
