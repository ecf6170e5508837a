// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.table.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The text of a CSV file, handed on one whole record at a time, each checked first: UTF-8, quoting
 * by RFC 4180, no control characters, no cell over {@value #MAX_CELL} characters. What is wrong in
 * a record is told by {@link #take}; what makes the rest of the file unreadable ends the text after
 * the last good record and is told by {@link #end}.
 *
 * <p>Holds one record, at most some megabytes, whatever the file is.
 */
final class StrictCsv extends Reader {
  /** The longest cell, in characters; what a spreadsheet holds. */
  static final int MAX_CELL = 32_767;

  /** More cells than this in a row are counted and dropped. */
  static final int MAX_CELLS = 400;

  /** The longest row, in characters. */
  static final int MAX_ROW = 4_000_000;

  private static final char SEPARATOR = ';';
  private static final int END = -1;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private enum State {
    CELL_START,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED
  }

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(16_384).flip();
  private final CharBuffer chars = CharBuffer.allocate(16_384).flip();
  private boolean inputEnded;
  private boolean decoderFlushed;
  private String badBytes = "";

  private final StringBuilder record = new StringBuilder();
  private int delivered;
  private final List<Fault> faults = new ArrayList<>();
  private @Nullable Fault end;
  private boolean finished;

  private long row;
  private int column;
  private int cellLength;
  private boolean cellFaulted;
  private int pending = END;
  private boolean hasPending;

  StrictCsv(InputStream in) {
    this.in = in;
  }

  /** The faults of the row, in order; forgets them. */
  List<Fault> take(long ofRow) {
    List<Fault> taken = faults.stream().filter(f -> f.row() == ofRow).toList();
    faults.removeIf(f -> f.row() <= ofRow);
    return taken;
  }

  /** Why the text ended before the file did; null where it did not. */
  @Nullable Fault end() {
    return end;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (delivered == record.length() && !nextRecord()) {
      return END;
    }
    int count = Math.min(length, record.length() - delivered);
    record.getChars(delivered, delivered + count, target, offset);
    delivered += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean nextRecord() throws IOException {
    if (finished) {
      return false;
    }
    record.setLength(0);
    delivered = 0;
    row++;
    startCell(1);
    State state = State.CELL_START;
    int first = next();
    if (first == END) {
      finished = true;
      return false;
    }
    for (int c = first; ; c = next()) {
      if (c == END) {
        finished = true;
        if (state == State.QUOTED) {
          return endWith(Text.of("tabell.uavsluttet"));
        }
        break;
      }
      if (state != State.QUOTED && (c == '\n' || c == '\r')) {
        if (c == '\r') {
          skipLineFeed();
        }
        break;
      }
      switch (state) {
        case CELL_START, PLAIN -> {
          if (c == SEPARATOR) {
            separator();
            state = State.CELL_START;
          } else if (c == '"' && state == State.CELL_START) {
            append('"');
            state = State.QUOTED;
          } else {
            if (c == '"') {
              fault("\"", Text.of("tabell.anforselstegn"));
            }
            content((char) c);
            state = State.PLAIN;
          }
        }
        case QUOTED -> {
          if (c == '"') {
            state = State.QUOTE_IN_QUOTED;
          } else {
            content((char) c);
          }
        }
        case QUOTE_IN_QUOTED -> {
          if (c == '"') {
            if (count()) {
              append('"');
              append('"');
            }
            state = State.QUOTED;
          } else if (c == SEPARATOR) {
            append('"');
            separator();
            state = State.CELL_START;
          } else {
            finished = true;
            return endWith(Text.of("tabell.etterAnforselstegn", String.valueOf((char) c)));
          }
        }
      }
    }
    if (state == State.QUOTE_IN_QUOTED) {
      append('"');
    }
    record.append('\n');
    return true;
  }

  private boolean endWith(Text message) {
    end = new Fault(row, column, lastOfRecord(), message);
    record.setLength(0);
    return false;
  }

  private String lastOfRecord() {
    int from = Math.max(0, record.length() - cellLength - 1);
    return record.substring(from, Math.min(record.length(), from + 120));
  }

  private void separator() {
    append(SEPARATOR);
    startCell(column + 1);
  }

  private void startCell(int number) {
    column = number;
    cellLength = 0;
    cellFaulted = false;
  }

  private void content(char c) {
    if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
      String code = String.format(Locale.ROOT, "U+%04X", (int) c);
      fault(code, c == 0 ? Text.of("tabell.nul") : Text.of("tabell.kontrolltegn", code));
    } else if (count()) {
      append(c);
    }
  }

  /** Counts a character of the cell; false where the cell is full. */
  private boolean count() {
    if (cellLength == MAX_CELL) {
      fault("", Text.of("tabell.forLang", MAX_CELL));
      return false;
    }
    if (record.length() >= MAX_ROW) {
      fault("", Text.of("tabell.radForLang", MAX_ROW));
      return false;
    }
    cellLength++;
    return true;
  }

  private void append(char c) {
    if (column <= MAX_CELLS) {
      record.append(c);
    }
  }

  /** One fault of a cell is enough. */
  private void fault(String found, Text message) {
    if (!cellFaulted && column <= MAX_CELLS) {
      cellFaulted = true;
      faults.add(new Fault(row, column, found, message));
    }
  }

  private void skipLineFeed() throws IOException {
    int c = next();
    if (c != '\n') {
      pending = c;
      hasPending = true;
    }
  }

  private int next() throws IOException {
    if (hasPending) {
      hasPending = false;
      return pending;
    }
    while (!chars.hasRemaining()) {
      if (!badBytes.isEmpty()) {
        String bad = badBytes;
        badBytes = "";
        fault(bad, encodingFault(bad));
        return '\uFFFD';
      }
      if (decoderFlushed) {
        return END;
      }
      decode();
    }
    return chars.get();
  }

  private void decode() throws IOException {
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, inputEnded);
    if (result.isUnderflow()) {
      if (inputEnded) {
        decoder.flush(chars);
        decoderFlushed = true;
      } else {
        fill();
      }
    } else if (result.isError()) {
      StringBuilder hex = new StringBuilder();
      for (int i = 0; i < result.length(); i++) {
        hex.append(String.format(Locale.ROOT, "%s%02X", i == 0 ? "" : " ", bytes.get() & 0xFF));
      }
      badBytes = hex.toString();
    }
    chars.flip();
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      inputEnded = true;
    } else {
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }

  private static Text encodingFault(String hex) {
    byte value = (byte) Integer.parseInt(hex.substring(0, 2), 16);
    String guess = WINDOWS.decode(ByteBuffer.wrap(new byte[] {value})).toString();
    return Character.isLetter(guess.charAt(0))
        ? Text.of("tabell.tegnsettGjett", hex, guess)
        : Text.of("tabell.tegnsett", hex);
  }
}
