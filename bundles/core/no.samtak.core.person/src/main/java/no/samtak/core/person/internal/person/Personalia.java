// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is held of a person, checked by {@link Personinnhold}. Empty strings for what is not known.
 *
 * @param identitetsnummer eleven digits, or empty: people without one can be helped, too
 * @param fodselsdato a field of its own, never read out of the number
 * @param tolkesprak what an interpreter is needed in; empty = none is
 * @param dodsdato null = alive as far as is known
 * @param kode what somebody is known by who gives no name
 * @param skjermet seen only by those who are cleared for it: colleagues, well-known people
 */
public record Personalia(
    String fornavn,
    String mellomnavn,
    String etternavn,
    String identitetsnummer,
    @Nullable LocalDate fodselsdato,
    String adresse,
    String postnummer,
    String poststed,
    String telefon,
    String epost,
    Malform malform,
    String tolkesprak,
    @Nullable LocalDate dodsdato,
    String kode,
    Representant verge,
    Representant fullmakt,
    Gradering gradering,
    boolean skjermet) {

  /** Whether the person is known by a code alone. */
  public boolean anonym() {
    return fornavn.isEmpty() && etternavn.isEmpty();
  }

  /** How the person is shown: the name, or the code. */
  public String visningsnavn() {
    return anonym()
        ? kode
        : Stream.of(fornavn, mellomnavn, etternavn)
            .filter(n -> !n.isEmpty())
            .collect(Collectors.joining(" "));
  }

  /** As {@link #visningsnavn()}, with what people are sorted by first. */
  public String sortert() {
    if (anonym()) {
      return kode;
    }
    String fornavnene =
        Stream.of(fornavn, mellomnavn).filter(n -> !n.isEmpty()).collect(Collectors.joining(" "));
    return etternavn.isEmpty()
        ? fornavnene
        : fornavnene.isEmpty() ? etternavn : etternavn + ", " + fornavnene;
  }

  /** Full years on a day, or at death; null where the birth date is not known. */
  public @Nullable Integer alder(LocalDate dag) {
    if (fodselsdato == null) {
      return null;
    }
    LocalDate da = dodsdato != null && dodsdato.isBefore(dag) ? dodsdato : dag;
    return (int) Math.max(0, ChronoUnit.YEARS.between(fodselsdato, da));
  }

  /** The same without the address. */
  public Personalia utenAdresse() {
    return new Personalia(
        fornavn,
        mellomnavn,
        etternavn,
        identitetsnummer,
        fodselsdato,
        "",
        "",
        "",
        telefon,
        epost,
        malform,
        tolkesprak,
        dodsdato,
        kode,
        verge,
        fullmakt,
        gradering,
        skjermet);
  }

  /** The same with the address of another. */
  Personalia medAdresse(Personalia annen) {
    return new Personalia(
        fornavn,
        mellomnavn,
        etternavn,
        identitetsnummer,
        fodselsdato,
        annen.adresse,
        annen.postnummer,
        annen.poststed,
        telefon,
        epost,
        malform,
        tolkesprak,
        dodsdato,
        kode,
        verge,
        fullmakt,
        gradering,
        skjermet);
  }

  /** Nothing: who is in here must not be in a log. */
  @Override
  public String toString() {
    return "Personalia";
  }
}
