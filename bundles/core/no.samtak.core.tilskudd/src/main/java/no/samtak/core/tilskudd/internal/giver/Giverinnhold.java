// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.giver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is registered of a funder.
 *
 * @param navn what it is called here
 * @param andreNavn what it is called in applications, schemes, fundings and sources besides, as
 *     written there
 * @param slag null = not stated
 * @param orgnr nine digits; empty = not stated
 * @param nettside address of its own pages; empty = not stated
 * @param sisteDag the last day on which it gives; null = it goes on
 * @param merknad more, in people's words
 */
public record Giverinnhold(
    String navn,
    List<String> andreNavn,
    @Nullable Giverslag slag,
    String orgnr,
    String nettside,
    @Nullable LocalDate sisteDag,
    String merknad) {
  public Giverinnhold {
    andreNavn = List.copyOf(andreNavn);
  }

  /** One of which nothing but its name is known. */
  static Giverinnhold bareNavn(String navn) {
    return new Giverinnhold(navn, List.of(), null, "", "", null, "");
  }

  /** With one name more. */
  Giverinnhold ogsaa(String navnet) {
    List<String> flere = new ArrayList<>(andreNavn);
    flere.add(navnet);
    return new Giverinnhold(navn, flere, slag, orgnr, nettside, sisteDag, merknad);
  }

  /** Without these other names. */
  Giverinnhold uten(Set<String> opptatt) {
    return new Giverinnhold(
        navn,
        andreNavn.stream().filter(n -> !opptatt.contains(n)).toList(),
        slag,
        orgnr,
        nettside,
        sisteDag,
        merknad);
  }

  /** Every name that is this funder's, its own first. */
  public List<String> alleNavn() {
    List<String> alle = new ArrayList<>();
    alle.add(navn);
    alle.addAll(andreNavn);
    return alle;
  }

  /** Whether it gives no more on the day. */
  public boolean avsluttet(LocalDate dag) {
    return sisteDag != null && sisteDag.isBefore(dag);
  }
}
