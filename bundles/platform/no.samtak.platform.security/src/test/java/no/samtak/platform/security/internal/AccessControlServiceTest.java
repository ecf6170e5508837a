// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import static no.samtak.platform.api.error.ErrorKind.UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.module.ModuleDoors.Door;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.PublicAccess;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.security.internal.shell.ShellDoorService;
import no.samtak.testing.TestDatabase;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccessControlServiceTest {
  private Sikkerhet sikkerhet;
  private ModuleGate gate;
  private AccessControlService control;

  @BeforeEach
  void open() {
    sikkerhet = new Sikkerhet(TestDatabase.h2());
    gate = gate(type -> type == OfAModule.class ? "bolig" : "");
    control = new AccessControlService(sikkerhet.context, sikkerhet.log, gate);
  }

  private static ModuleGate gate(Function<Class<?>, String> finder) {
    return new ModuleGate(finder)
        .with(
            AuthenticatorTest.directory(
                List.of(
                    new Tenant("levanger", "Levanger", Language.NB),
                    new Tenant("orland", "Ørland", Language.NB))));
  }

  /** What a module publishes. */
  @RequireRole(Role.SAKSBEHANDLER)
  static class OfAModule {
    public void operation() {}

    @PublicAccess(reason = "test")
    public void open() {}
  }

  interface Contract {
    void inherited();
  }

  @RequireRole(Role.SAKSBEHANDLER)
  static class Guarded implements Contract {
    public void ofTheClass() {}

    @RequireRole(Role.OPERATOR)
    public void ofTheMethod() {}

    @PublicAccess(reason = "test")
    public void open() {}

    @PublicAccess(reason = "test")
    @RequireRole(Role.OPERATOR)
    public void contradicting() {}

    @RequireRole({})
    public void nobody() {}

    @Override
    @RequireRole(Role.OPERATOR)
    public void inherited() {}
  }

  static class Undeclared {
    public void operation() {}
  }

  static class Derived extends Guarded {}

  @Test
  void whoeverHasTheRoleAndTheOrganisationMayEnter() {
    assertThat(enter(user(Role.SAKSBEHANDLER), Guarded.class, "ofTheClass", "levanger")).isNull();
    assertThat(enter(user(Role.OPERATOR), Guarded.class, "ofTheMethod", "")).isNull();
    assertThat(enter(user(Role.SAKSBEHANDLER), Derived.class, "ofTheClass", "levanger")).isNull();
  }

  @Test
  void theMethodsOwnDeclarationWins() {
    assertThat(enter(user(Role.SAKSBEHANDLER), Guarded.class, "ofTheMethod", "levanger"))
        .isEqualTo(ErrorKind.FORBIDDEN);
    assertThat(enter(user(Role.OPERATOR), Guarded.class, "ofTheClass", "levanger"))
        .isEqualTo(ErrorKind.FORBIDDEN);
  }

  @Test
  void aMethodNamedByItsInterfaceIsJudgedByTheClass() throws Exception {
    Method named = Contract.class.getMethod("inherited");
    assertThat(enter(user(Role.SAKSBEHANDLER), Guarded.class, named, ""))
        .isEqualTo(ErrorKind.FORBIDDEN);
    assertThat(enter(user(Role.OPERATOR), Guarded.class, named, "")).isNull();
  }

  @Test
  void whatDeclaresNothingIsRefusedForEverybody() {
    for (Role role : Role.values()) {
      assertThat(enter(user(role), Undeclared.class, "operation", "levanger"))
          .isEqualTo(ErrorKind.FORBIDDEN);
      assertThat(enter(user(role), Guarded.class, "nobody", "levanger"))
          .isEqualTo(ErrorKind.FORBIDDEN);
    }
  }

  @Test
  void withoutSignInOnlyTheOpenIsOpen() {
    assertThat(enter(null, Guarded.class, "open", "")).isNull();
    for (String operation : List.of("ofTheClass", "ofTheMethod", "contradicting", "nobody")) {
      assertThat(enter(null, Guarded.class, operation, "levanger"))
          .isEqualTo(ErrorKind.UNAUTHENTICATED);
    }
    assertThat(enter(null, Undeclared.class, "operation", "")).isEqualTo(ErrorKind.UNAUTHENTICATED);
  }

  @Test
  void anAbsentOrganisationAndAnothersAreTheSame() {
    DomainException others = refusal(user(Role.SAKSBEHANDLER), "ofTheClass", "orland");
    DomainException absent = refusal(user(Role.SAKSBEHANDLER), "ofTheClass", "atlantis");
    assertThat(others.kind()).isEqualTo(ErrorKind.NOT_FOUND);
    assertThat(absent.kind()).isEqualTo(ErrorKind.NOT_FOUND);
    assertThat(absent.text()).isEqualTo(others.text());
    assertThat(enter(user(Role.LESER), Guarded.class, "ofTheClass", "orland"))
        .as("nor does a missing role tell")
        .isEqualTo(ErrorKind.NOT_FOUND);
    assertThat(enter(null, Guarded.class, "open", "atlantis")).isEqualTo(ErrorKind.NOT_FOUND);
  }

  @Test
  void anEnteredOrganisationIsBoundAndARefusedOneIsNot() {
    RequestState state = new RequestState("korrelasjon-1", "192.0.2.1");
    state.user = user(Role.SAKSBEHANDLER);
    sikkerhet.context.enter(state);
    control.enter(Guarded.class, method(Guarded.class, "ofTheClass"), "levanger", false);
    assertThat(sikkerhet.context.tenant()).contains("levanger");
    sikkerhet.context.leave();

    RequestState refused = new RequestState("korrelasjon-2", "192.0.2.1");
    refused.user = user(Role.SAKSBEHANDLER);
    sikkerhet.context.enter(refused);
    try {
      control.enter(Guarded.class, method(Guarded.class, "ofTheClass"), "orland", false);
    } catch (DomainException e) {
      assertThat(sikkerhet.context.tenant()).isEmpty();
    } finally {
      sikkerhet.context.leave();
    }
  }

  @Test
  void aRefusalIsLoggedWithWhatWasAskedFor() {
    enter(user(Role.SAKSBEHANDLER), Guarded.class, "ofTheClass", "orland");
    assertThat(sikkerhet.rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.handling()).isEqualTo("nekt");
              assertThat(row.objekttype()).isEqualTo("Guarded.ofTheClass");
              assertThat(row.kommune()).isEqualTo("orland");
              assertThat(row.bruker()).isEqualTo("kari");
              assertThat(row.roller()).isEqualTo("SAKSBEHANDLER");
              assertThat(row.resultat()).isEqualTo("finnes-ikke");
              assertThat(row.korrelasjon()).isEqualTo("korrelasjon-1");
              assertThat(row.klientadresse()).isEqualTo("192.0.2.1");
            });
  }

  @Test
  void aFloodWithoutSignInDoesNotFillTheLog() {
    for (int i = 0; i < 500; i++) {
      enter(null, Guarded.class, "ofTheClass", "levanger");
    }
    assertThat(sikkerhet.rows()).hasSizeBetween(30, 60);
  }

  @Test
  void aOneTimePasswordOpensNothingButItsChange() {
    RequestState state = new RequestState("korrelasjon-1", "192.0.2.1");
    state.user = user(Role.OPERATOR);
    state.mustChangePassword = true;
    assertThat(enter(state, Guarded.class, method(Guarded.class, "ofTheMethod"), ""))
        .isEqualTo(ErrorKind.FORBIDDEN);
    assertThat(enter(state, Guarded.class, method(Guarded.class, "open"), "")).isNull();
  }

  @Test
  void theReasonOfRefusedCredentialsComesOut() {
    RequestState state = new RequestState("korrelasjon-1", "192.0.2.1");
    state.refuse(
        new DomainException(
            ErrorKind.TOO_MANY_REQUESTS, no.samtak.platform.api.text.Text.of("feil.vent", 4)));
    assertThat(enter(state, Guarded.class, method(Guarded.class, "ofTheClass"), "levanger"))
        .isEqualTo(ErrorKind.TOO_MANY_REQUESTS);
  }

  /** A module that is taken out must be collectable, though its operations were looked up (R13). */
  @Test
  void aLookUpHoldsNoModulesClasses() throws Exception {
    WeakReference<Class<?>> gone = lookUpInAModuleOfItsOwn();
    for (int i = 0; i < 50 && gone.get() != null; i++) {
      System.gc();
      byte[][] pressure = new byte[64][];
      for (int j = 0; j < pressure.length; j++) {
        pressure[j] = new byte[1 << 16];
      }
    }
    assertThat(gone.get()).isNull();
  }

  private WeakReference<Class<?>> lookUpInAModuleOfItsOwn() throws Exception {
    Class<?> type = new ModuleLoader().loadClass(Guarded.class.getName());
    assertThat(type).isNotSameAs(Guarded.class);
    assertThat(enter(user(Role.OPERATOR), type, method(type, "ofTheMethod"), "")).isNull();
    return new WeakReference<>(type);
  }

  /** Defines the test's own operations anew, as a module's class loader would. */
  private static final class ModuleLoader extends ClassLoader {
    ModuleLoader() {
      super(AccessControlServiceTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(AccessControlServiceTest.class.getName() + "$")) {
        return super.loadClass(name, resolve);
      }
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes =
            in == null ? new ByteArrayInputStream(new byte[0]).readAllBytes() : in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (java.io.IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  @Test
  void aModuleIsOpenClosedOrReadOnlyInEachOrganisation() {
    for (Door door : Door.values()) {
      doors(door);
      assertThat(module(Role.SAKSBEHANDLER, "levanger", false))
          .as("reads where it is %s", door)
          .isEqualTo(door == Door.CLOSED ? ErrorKind.MODULE_CLOSED : null);
      assertThat(module(Role.SAKSBEHANDLER, "levanger", true))
          .as("changes where it is %s", door)
          .isEqualTo(
              switch (door) {
                case OPEN -> null;
                case READ_ONLY -> ErrorKind.MODULE_READ_ONLY;
                case CLOSED -> ErrorKind.MODULE_CLOSED;
              });
    }
  }

  @Test
  void theOrganisationComesBeforeTheDoorTheDoorBeforeTheRoleAndTheRoleBeforeTheLock() {
    doors(Door.CLOSED);
    assertThat(module(null, "levanger", false)).isEqualTo(ErrorKind.UNAUTHENTICATED);
    assertThat(module(Role.SAKSBEHANDLER, "orland", false)).isEqualTo(ErrorKind.NOT_FOUND);
    assertThat(module(Role.SAKSBEHANDLER, "atlantis", false)).isEqualTo(ErrorKind.NOT_FOUND);
    assertThat(module(Role.LESER, "levanger", false)).isEqualTo(ErrorKind.MODULE_CLOSED);
    doors(Door.READ_ONLY);
    assertThat(module(Role.LESER, "levanger", true)).isEqualTo(ErrorKind.FORBIDDEN);
    assertThat(module(Role.SAKSBEHANDLER, "levanger", true)).isEqualTo(ErrorKind.MODULE_READ_ONLY);
  }

  @Test
  void whereNobodyCanTellNothingOfAModuleIsServed() {
    assertThat(module(Role.SAKSBEHANDLER, "levanger", false)).isEqualTo(ErrorKind.UNAVAILABLE);
    assertThat(module(Role.SAKSBEHANDLER, "orland", false)).isEqualTo(ErrorKind.NOT_FOUND);
    assertThat(enter(user(Role.SAKSBEHANDLER), Guarded.class, "ofTheClass", "levanger")).isNull();
    assertThat(sikkerhet.rows()).extracting(row -> row.resultat()).containsOnly("finnes-ikke");
  }

  @Test
  void anOperationOfTheNodeIsNotAsked() {
    doors(Door.CLOSED);
    assertThat(module(Role.SAKSBEHANDLER, "", true)).isNull();
  }

  @Test
  void whatIsOpenToAllInAModuleIsNotOpenWhereTheModuleIsClosed() {
    doors(Door.CLOSED);
    assertThat(enter(null, OfAModule.class, "open", "levanger")).isEqualTo(ErrorKind.MODULE_CLOSED);
    assertThat(enter(null, OfAModule.class, "open", "")).isNull();
    doors(Door.OPEN);
    assertThat(enter(null, OfAModule.class, "open", "levanger")).isNull();
  }

  @Test
  void aRefusalAtTheDoorIsLoggedAndSaysWhatToDo() {
    doors(Door.CLOSED);
    module(Role.SAKSBEHANDLER, "levanger", false);
    assertThat(sikkerhet.rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.objekttype()).isEqualTo("OfAModule.operation");
              assertThat(row.kommune()).isEqualTo("levanger");
              assertThat(row.resultat()).isEqualTo("modul-ikke-i-drift");
            });
    DomainException refusal = gate.at(OfAModule.class, "levanger").closed();
    assertThat(refusal).isNotNull();
    for (Language language : Language.values()) {
      assertThat(Texts.common().get(language, refusal.text())).contains("bolig", "Levanger");
    }
  }

  @Test
  void theModuleOfAClassIsFoundOnce() {
    AtomicInteger asked = new AtomicInteger();
    ModuleGate counting =
        gate(
            type -> {
              asked.incrementAndGet();
              return "bolig";
            });
    counting.with((module, tenant) -> Door.OPEN);
    for (int i = 0; i < 3; i++) {
      assertThat(counting.at(OfAModule.class, "levanger").door()).isEqualTo(Door.OPEN);
    }
    assertThat(asked).hasValue(1);
  }

  @Test
  void aModuleThatIsOutIsNotToBeWaitedForWhereItIsClosed() {
    assertThat(absent(Role.LESER, "levanger")).as("nobody can tell").isEqualTo(UNAVAILABLE);
    doors(Door.CLOSED);
    assertThat(absent(Role.LESER, "levanger")).isEqualTo(ErrorKind.MODULE_CLOSED);
    assertThat(absent(Role.LESER, "orland")).as("another's").isEqualTo(UNAVAILABLE);
    assertThat(absent(Role.LESER, "atlantis")).as("no organisation").isEqualTo(UNAVAILABLE);
    assertThat(absent(Role.LESER, "")).as("the node's").isEqualTo(UNAVAILABLE);
    assertThat(absent(null, "levanger")).as("nobody signed in").isEqualTo(UNAVAILABLE);
    doors(Door.READ_ONLY);
    assertThat(absent(Role.LESER, "levanger")).isEqualTo(UNAVAILABLE);
  }

  @Test
  void aCommandGoesThroughTheSameDoor() throws Exception {
    ShellDoorService shell =
        new ShellDoorService(sikkerhet.context, sikkerhet.log, gate, sikkerhet.signIn);
    doors(Door.READ_ONLY);
    assertThat(
            shell.<String>run(
                OfAModule.class,
                "levanger",
                false,
                () -> sikkerhet.context.tenant().orElse("") + sikkerhet.context.get().isPresent()))
        .isEqualTo("levangertrue");
    assertThat(said(shell, "levanger", true))
        .startsWith("Modulen bolig er skrivebeskyttet i Levanger")
        .endsWith("(modul-skrivebeskyttet)");
    doors(Door.CLOSED);
    assertThat(said(shell, "levanger", false)).endsWith("(modul-ikke-i-drift)");
    assertThat(said(shell, "atlantis", false)).endsWith("(finnes-ikke)");
    assertThat(said(shell, "", false)).endsWith("(finnes-ikke)");
    assertThat(sikkerhet.rows())
        .extracting(row -> row.objekttype() + " " + row.resultat())
        .containsExactlyInAnyOrder(
            "OfAModule modul-skrivebeskyttet", "OfAModule modul-ikke-i-drift");
    assertThat(sikkerhet.context.get()).isEmpty();
  }

  @Test
  void theOperatorAtTheShellIsOfEveryOrganisationAndIsToldRefusalsInWords() throws Exception {
    ShellDoorService shell = new ShellDoorService(sikkerhet.context, null, gate, null);
    doors(Door.CLOSED);
    User who =
        shell.<User>asOperator(OfAModule.class, "", () -> sikkerhet.context.get().orElseThrow());
    assertThat(who.roles()).containsExactly(Role.OPERATOR);
    assertThat(who.tenants()).containsExactlyInAnyOrder("levanger", "orland");
    assertThat(
            shell.<String>asOperator(
                OfAModule.class, "orland", () -> sikkerhet.context.tenant().orElse("")))
        .as("no module's door is asked")
        .isEqualTo("orland");
    assertThatThrownBy(() -> shell.<String>asOperator(OfAModule.class, "atlantis", () -> ""))
        .isInstanceOf(CommandException.class)
        .hasMessage("«atlantis» er ikke kortnavnet til en kommune. (finnes-ikke)")
        .hasCauseInstanceOf(DomainException.class);
    assertThatThrownBy(
            () ->
                shell.<String>asOperator(
                    OfAModule.class,
                    "",
                    () -> {
                      throw DomainException.invalid(
                          List.of(new FieldError("grunn", Text.of("feil.paakrevd"))));
                    }))
        .hasMessage(
            "Noe må rettes før vi kan gå videre. grunn: Fyll ut dette feltet."
                + " (ugyldige-opplysninger)");
    assertThatThrownBy(
            () ->
                shell.<String>asOperator(
                    OfAModule.class,
                    "",
                    () -> {
                      throw new IllegalStateException("a fault of ours");
                    }))
        .isExactlyInstanceOf(IllegalStateException.class);
    assertThat(said(shell, "levanger", false))
        .as("also while the access log is not up")
        .endsWith("(modul-ikke-i-drift)");
  }

  @Test
  void whoeverMustBeAPersonAtTheShellShowsItWithThePasswordOfAnAccount() throws Exception {
    ShellDoorService shell =
        new ShellDoorService(sikkerhet.context, sikkerhet.log, gate, sikkerhet.signIn);
    Account kari = sikkerhet.account("kari", Role.TJENESTELEDER, "levanger");
    char[] typed = Sikkerhet.PASSWORD.toCharArray();

    User who =
        shell.<User>asAccount(
            OfAModule.class, "levanger", "Kari", typed, () -> sikkerhet.context.get().get());

    assertThat(typed).containsOnly('\0');
    assertThat(who.id()).isEqualTo(kari.id());
    assertThat(who.roles()).containsExactly(Role.TJENESTELEDER);
    assertThat(who.isPerson()).isTrue();
    assertThat(
            shell
                .<User>asOperator(OfAModule.class, "levanger", () -> sikkerhet.context.get().get())
                .isPerson())
        .as("the shell's own user is anybody who may open it")
        .isFalse();
    assertThatThrownBy(
            () ->
                shell.<String>asAccount(
                    OfAModule.class, "orland", "kari", Sikkerhet.PASSWORD.toCharArray(), () -> ""))
        .as("not hers")
        .hasMessageContaining("orland");
    assertThatThrownBy(
            () ->
                shell.<String>asAccount(
                    OfAModule.class, "levanger", "kari", "noe annet".toCharArray(), () -> ""))
        .hasMessageEndingWith("(ikke-innlogget)");
    assertThatThrownBy(
            () ->
                new ShellDoorService(sikkerhet.context, null, gate, null)
                    .<String>asAccount(
                        OfAModule.class, "levanger", "kari", "x".toCharArray(), () -> ""))
        .hasMessageContaining("Kontoene");
  }

  private static String said(ShellDoorService shell, String tenant, boolean changes) {
    try {
      shell.<String>run(OfAModule.class, tenant, changes, () -> "done");
    } catch (CommandException e) {
      return e.getMessage();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    throw new AssertionError("let in");
  }

  private void doors(Door door) {
    gate.with((module, tenant) -> module.equals("bolig") ? door : Door.OPEN);
  }

  private @Nullable ErrorKind module(@Nullable Role role, String tenant, boolean changes) {
    RequestState state = new RequestState("korrelasjon-1", "192.0.2.1");
    state.user = role == null ? null : user(role);
    return enter(state, OfAModule.class, method(OfAModule.class, "operation"), tenant, changes);
  }

  private ErrorKind absent(@Nullable Role role, String tenant) {
    RequestState state = new RequestState("korrelasjon-1", "192.0.2.1");
    state.user = role == null ? null : user(role);
    sikkerhet.context.enter(state);
    try {
      return control.absent("bolig", tenant).kind();
    } finally {
      sikkerhet.context.leave();
    }
  }

  private static User user(Role role) {
    return new User("id-1", "kari", "Kari", Set.of(role), Set.of("levanger", "atlantis"));
  }

  private DomainException refusal(User user, String operation, String tenant) {
    RequestState state = new RequestState("korrelasjon-1", "192.0.2.1");
    state.user = user;
    sikkerhet.context.enter(state);
    try {
      control.enter(Guarded.class, method(Guarded.class, operation), tenant, true);
    } catch (DomainException e) {
      return e;
    } finally {
      sikkerhet.context.leave();
    }
    throw new AssertionError("entered");
  }

  private @Nullable ErrorKind enter(
      @Nullable User user, Class<?> type, String operation, String tenant) {
    return enter(user, type, method(type, operation), tenant);
  }

  private @Nullable ErrorKind enter(
      @Nullable User user, Class<?> type, Method operation, String tenant) {
    RequestState state = new RequestState("korrelasjon-1", "192.0.2.1");
    state.user = user;
    return enter(state, type, operation, tenant);
  }

  private @Nullable ErrorKind enter(
      RequestState state, Class<?> type, Method operation, String tenant) {
    return enter(state, type, operation, tenant, true);
  }

  private @Nullable ErrorKind enter(
      RequestState state, Class<?> type, Method operation, String tenant, boolean changes) {
    sikkerhet.context.enter(state);
    try {
      control.enter(type, operation, tenant, changes);
      return null;
    } catch (DomainException e) {
      return e.kind();
    } finally {
      sikkerhet.context.leave();
    }
  }

  private static Method method(Class<?> type, String name) {
    for (Method method : type.getMethods()) {
      if (method.getName().equals(name)) {
        return method;
      }
    }
    throw new AssertionError(name);
  }
}
