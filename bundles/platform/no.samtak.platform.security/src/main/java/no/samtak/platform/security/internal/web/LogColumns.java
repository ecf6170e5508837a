// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.web;

import java.util.Arrays;
import java.util.List;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableView.Cell;
import no.samtak.platform.security.internal.LogWords;
import no.samtak.platform.security.internal.OddLook;
import no.samtak.platform.security.internal.OddRule;
import no.samtak.platform.security.internal.persistence.AccessRow;

/** The columns of the log's pages and files. */
final class LogColumns {
  /** Everything, a column each, as it stands in the log. */
  static final TableColumns<AccessRow> FILE =
      TableColumns.<AccessRow>start()
          .text("tidspunkt", Text.of("tilgangslogg.tidspunkt"), AccessRow::tidspunkt)
          .text("bruker", Text.of("tilgangslogg.bruker"), AccessRow::bruker)
          .text("roller", Text.of("tilgangslogg.roller"), AccessRow::roller)
          .text("kommune", Text.of("tilgangslogg.kommune"), AccessRow::kommune)
          .text("handling", Text.of("tilgangslogg.handling"), AccessRow::handling)
          .text("objekttype", Text.of("tilgangslogg.objekttype"), AccessRow::objekttype)
          .text("objektId", Text.of("tilgangslogg.objektId"), AccessRow::objektId)
          .text("tjeneste", Text.of("tilgangslogg.tjeneste"), AccessRow::tjeneste)
          .text("person", Text.of("tilgangslogg.person"), AccessRow::person)
          .text("dybde", Text.of("tilgangslogg.dybde"), AccessRow::dybde)
          .text("formal", Text.of("tilgangslogg.formal"), AccessRow::formal)
          .text("grunnlag", Text.of("tilgangslogg.grunnlag"), AccessRow::grunnlag)
          .text("grunnlagRef", Text.of("tilgangslogg.grunnlagRef"), AccessRow::grunnlagRef)
          .text("resultat", Text.of("tilgangslogg.resultat"), AccessRow::resultat)
          .text("klientadresse", Text.of("tilgangslogg.klientadresse"), AccessRow::klientadresse)
          .text("korrelasjon", Text.of("tilgangslogg.korrelasjon"), AccessRow::korrelasjon)
          .text("lopenr", Text.of("tilgangslogg.lopenr"), AccessRow::lopenr);

  /** What a leader scans, in words. */
  static final TableColumns<AccessRow> LEADER =
      TableColumns.<AccessRow>start()
          .text("tidspunkt", Text.of("tilgangslogg.tidspunkt"), AccessRow::tidspunkt)
          .sortable()
          .cell(
              "bruker",
              Text.of("tilgangslogg.bruker"),
              AccessRow::bruker,
              row ->
                  row.roller().isEmpty()
                      ? Cell.of(row.bruker())
                      : Cell.of(row.bruker()).withNote(LogWords.roles(row.roller())))
          .cell(
              "handling",
              Text.of("tilgangslogg.handling"),
              AccessRow::handling,
              row -> noted(LogWords.what(row), row.objektId()))
          .cell(
              "person",
              Text.of("tilgangslogg.person"),
              AccessRow::person,
              row -> noted(row.person(), row.tjeneste()))
          .cell(
              "grunnlag",
              Text.of("tilgangslogg.hvorfor"),
              AccessRow::grunnlag,
              row -> noted(LogWords.why(row), row.grunnlagRef()))
          .tag(
              "resultat",
              Text.of("tilgangslogg.resultat"),
              row -> LogWords.result(row.resultat()),
              row -> row.resultat().equals("ok") ? "neutral" : "warning");

  /** What looks odd, with why. */
  static final TableColumns<OddLook> ODD =
      TableColumns.<OddLook>start()
          .text("regel", Text.of("rart.regel"), look -> Text.of("rart.regel." + look.rule()))
          .text("hvorfor", Text.of("rart.hvorfor"), OddLook::why)
          .text("bruker", Text.of("tilgangslogg.bruker"), OddLook::user)
          .cell(
              "person",
              Text.of("tilgangslogg.person"),
              OddLook::person,
              look -> noted(look.person(), look.tjeneste()))
          .text("fra", Text.of("rart.fra"), OddLook::first)
          .text("til", Text.of("rart.til"), OddLook::last);

  /**
   * A rule, for people.
   *
   * @param navn what it is called
   * @param hva when something is on the list by it
   */
  public record Rule(Text navn, Text hva) {}

  private LogColumns() {}

  /** The rules, in their order. */
  static List<Rule> rules() {
    return Arrays.stream(OddRule.values())
        .map(
            rule ->
                new Rule(Text.of("rart.regel." + rule), Text.of("rart.naar." + rule, rule.from())))
        .toList();
  }

  private static Cell noted(Object value, String note) {
    Cell cell = Cell.of(value);
    return note.isEmpty() ? cell : cell.withNote(Text.of(note));
  }
}
