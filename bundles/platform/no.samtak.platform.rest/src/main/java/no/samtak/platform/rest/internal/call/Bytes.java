// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.call;

/** Sizes as people write them. */
final class Bytes {
  private static final long KIB = 1024;

  private Bytes() {}

  /** Such as {@code 1 MiB}, rounded down. */
  static String text(long bytes) {
    if (bytes >= KIB * KIB) {
      return bytes / (KIB * KIB) + " MiB";
    }
    return bytes >= KIB ? bytes / KIB + " KiB" : bytes + " B";
  }
}
