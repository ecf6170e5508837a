// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samtak.core.person.internal.sok.Folding;
import no.samtak.core.person.internal.sok.Sokeord;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A search, read.
 *
 * @param ord what the index is asked for
 * @param nummer empty = not searched by
 * @param navn folded beginnings of names
 */
record Sokt(String ord, String nummer, List<String> navn, @Nullable LocalDate fodselsdato) {
  static Sokt av(Personsok sok) {
    List<String> navn = Folding.ord(sok.navn() == null ? "" : sok.navn());
    String skrevet = sok.identitetsnummer() == null ? "" : sok.identitetsnummer().strip();
    if (!skrevet.isEmpty()) {
      Optional<Identitetsnummer> nummer = Identitetsnummer.les(skrevet);
      if (nummer.isEmpty()) {
        throw feil("identitetsnummer", "person.feil.nummer");
      }
      String siffer = nummer.get().siffer();
      return new Sokt(Sokeord.nummer(siffer), siffer, navn, sok.fodselsdato());
    }
    String lengst =
        navn.stream()
            .max(Comparator.comparingInt(String::length))
            .orElseThrow(() -> feil("navn", "person.feil.sok"));
    return new Sokt(Sokeord.begynnelse(lengst), "", navn, sok.fodselsdato());
  }

  boolean passer(Personalia p) {
    if (!nummer.isEmpty() && !nummer.equals(p.identitetsnummer())) {
      return false;
    }
    if (fodselsdato != null && !fodselsdato.equals(p.fodselsdato())) {
      return false;
    }
    List<String> har = new ArrayList<>(Folding.ord(p.fornavn()));
    har.addAll(Folding.ord(p.mellomnavn()));
    har.addAll(Folding.ord(p.etternavn()));
    har.addAll(Folding.ord(p.kode()));
    return navn.stream().allMatch(n -> har.stream().anyMatch(h -> h.startsWith(n)));
  }

  private static DomainException feil(String felt, String tekst) {
    return DomainException.invalid(List.of(new FieldError(felt, Text.of(tekst))));
  }
}
