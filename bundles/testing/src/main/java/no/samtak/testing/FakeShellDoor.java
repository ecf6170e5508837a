// SPDX-License-Identifier: EUPL-1.2
package no.samtak.testing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.module.ShellDoor;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The way in from the shell for tests of commands, with every module open. A refusal is told in
 * words as the product tells it, as an {@link IllegalStateException} with the cause.
 *
 * @param bruker in whose place the operator is put while a command works
 * @param kommuner those there are; the operator's are all of them
 * @param kontoer those who can show who they are, by username, each with {@link #PASSORD}
 */
public record FakeShellDoor(CurrentUser bruker, TenantDirectory kommuner, List<User> kontoer)
    implements ShellDoor {
  /** The password of every account. */
  public static final String PASSORD = "riktig hest batteri stift";

  /** Where nobody has an account. */
  public FakeShellDoor(CurrentUser bruker, TenantDirectory kommuner) {
    this(bruker, kommuner, List.of());
  }

  /** The door where there are these kommuner; nobody else is signed in. */
  public static FakeShellDoor at(String... slugs) {
    User nobody = new User("u", "u", "U", Set.of(Role.LESER), Set.of());
    return new FakeShellDoor(new SignedIn(nobody, ""), new Kommuner(List.of(slugs)));
  }

  @Override
  public <T extends @Nullable Object> T run(
      Class<?> command, String tenant, boolean changes, Callable<T> work) throws Exception {
    return asOperator(command, tenant, work);
  }

  @Override
  public <T extends @Nullable Object> T asOperator(
      Class<?> command, String tenant, Callable<T> work) throws Exception {
    Set<String> alle = kommuner.all().stream().map(Tenant::slug).collect(Collectors.toSet());
    User operator = new User("skall:karaf", "karaf", "karaf (skall)", Set.of(Role.OPERATOR), alle);
    try {
      if (!tenant.isEmpty() && !alle.contains(tenant)) {
        throw new DomainException(ErrorKind.NOT_FOUND, Text.of("feil.ukjentKommune", tenant));
      }
      return bruker.runAs(operator, tenant, work);
    } catch (DomainException e) {
      throw new IllegalStateException(e.toLine(Texts.of(command.getClassLoader()), Language.NB), e);
    }
  }

  @Override
  public <T extends @Nullable Object> T asAccount(
      Class<?> command, String tenant, String username, char[] password, Callable<T> work)
      throws Exception {
    try {
      User user =
          kontoer.stream()
              .filter(k -> k.username().equals(username))
              .filter(k -> PASSORD.equals(new String(password)))
              .findFirst()
              .orElseThrow(
                  () ->
                      new DomainException(ErrorKind.UNAUTHENTICATED, Text.of("feil.feilPassord")));
      if (!user.covers(tenant)) {
        throw new DomainException(ErrorKind.NOT_FOUND, Text.of("feil.ukjentKommune", tenant));
      }
      return bruker.runAs(user, tenant, work);
    } catch (DomainException e) {
      throw new IllegalStateException(e.toLine(Texts.of(command.getClassLoader()), Language.NB), e);
    }
  }

  /** Kommuner whose names are their slugs. */
  private record Kommuner(List<String> slugs) implements TenantDirectory {
    @Override
    public Optional<Tenant> find(String slug) {
      return all().stream().filter(t -> t.slug().equals(slug)).findFirst();
    }

    @Override
    public List<Tenant> all() {
      return slugs.stream().map(s -> new Tenant(s, s, Language.NB)).toList();
    }
  }
}
