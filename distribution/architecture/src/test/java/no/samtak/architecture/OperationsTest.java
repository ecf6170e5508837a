// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may do what is said at each operation. */
class OperationsTest {
  private static final String REVIEWED = "docs/security/public-operations.txt";
  private static final String PAST_THE_DOOR = "docs/security/shell-past-the-door.txt";

  private static List<String> reviewed(String list) {
    return Repo.read(Repo.ROOT.resolve(list))
        .lines()
        .filter(l -> !l.isBlank() && !l.startsWith("#"))
        .toList();
  }

  @Test
  void everyOperationSaysWhoMayUseIt() {
    assertThat(OperationRule.undeclared(Product.CLASSES)).isEmpty();
  }

  @Test
  void anOperationThatSaysNothingIsFound() {
    assertThat(OperationRule.undeclared(Fixture.CLASSES))
        .containsExactly(
            "no.samtak.fixture.modul.internal.rest.OpenResource#read says not who may use it",
            "no.samtak.fixture.modul.internal.soap.OpenEndpoint#arvet says not who may use it",
            "no.samtak.fixture.modul.internal.soap.OpenEndpoint#slett says not who may use it",
            "no.samtak.fixture.modul.internal.web.OpenPage#post says not who may use it",
            "no.samtak.fixture.modul.internal.web.OpenServlet says not who may use it");
  }

  /** Whoever opens an operation changes the list, and so has somebody look at it. */
  @Test
  void whatIsOpenWithoutSignInIsExactlyTheReviewedList() {
    assertThat(OperationRule.open(Product.CLASSES)).containsExactlyElementsOf(reviewed(REVIEWED));
  }

  /** The same for the shell: whoever goes past the door is on a list that is looked at. */
  @Test
  void commandsGoThroughTheDoorOrAreOnTheReviewedList() {
    assertThat(ShellRule.commands(Product.CLASSES)).hasSizeGreaterThan(30);
    assertThat(ShellRule.pastTheDoor(Product.CLASSES))
        .containsExactlyElementsOf(
            reviewed(PAST_THE_DOOR).stream().map(l -> l.substring(0, l.indexOf(": "))).toList());
  }

  @Test
  void aCommandThatGoesPastTheDoorIsFound() {
    assertThat(ShellRule.pastTheDoor(Fixture.CLASSES))
        .containsExactly("no.samtak.fixture.modul.internal.shell.SneakyCommand");
  }

  @Test
  void anOpenOperationIsFound() {
    assertThat(OperationRule.open(Fixture.CLASSES))
        .containsExactly("no.samtak.fixture.modul.internal.web.OpenPage#get: a fixture");
  }

  /** Else nobody could read over SOAP where a module is read-only. */
  @Test
  void aSoapOperationOfAModuleThatReadsSaysSo() {
    List<Bundle> modules =
        Product.BUNDLES.stream().filter(b -> !b.header("Samtak-Module").isEmpty()).toList();
    assertThat(modules).isNotEmpty();
    assertThat(
            ReadRule.silent(
                Product.CLASSES.stream()
                    .filter(c -> modules.stream().anyMatch(b -> b.owns(c.getPackageName())))
                    .toList()))
        .isEmpty();
  }

  @Test
  void aSoapOperationThatReadsAndDoesNotSayItIsFound() {
    String endpoint = "no.samtak.fixture.modul.internal.soap.ForgetfulEndpoint#";
    assertThat(ReadRule.silent(Fixture.CLASSES))
        .containsExactly(
            endpoint + "hentAlle reads, and does not say @Reads",
            endpoint + "liste reads, and does not say @Reads",
            endpoint + "sokEtter reads, and does not say @Reads");
  }
}
