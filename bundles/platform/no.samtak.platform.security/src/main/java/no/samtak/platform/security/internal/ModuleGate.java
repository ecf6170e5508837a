// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.module.ModuleDoors;
import no.samtak.platform.api.module.ModuleDoors.Door;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Which module a class is of, how far that module is open in an organisation, and the refusals. */
@Component(service = ModuleGate.class)
public final class ModuleGate {
  /** What stands for "of no module". */
  static final String NONE = "";

  /**
   * How a module stands in an organisation.
   *
   * @param module its short name; {@link #NONE} for what is no module's
   * @param door null where nobody can tell
   * @param place the organisation's name
   */
  public record Passage(String module, @Nullable Door door, String place) {
    /** What is refused before the role is looked at; null = nothing. */
    public @Nullable DomainException closed() {
      if (door == null) {
        return new DomainException(ErrorKind.UNAVAILABLE, Text.of("feil.modulDorUkjent", module));
      }
      return door == Door.CLOSED ? DomainException.moduleClosed(module, place) : null;
    }

    /** What is refused after it; null = nothing. */
    public @Nullable DomainException readOnly(boolean changes) {
      return changes && door == Door.READ_ONLY
          ? DomainException.moduleReadOnly(module, place)
          : null;
    }
  }

  private final Modules modules;

  /** Who keeps how modules stand; may come and go, and nothing of a module is served without. */
  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable ModuleDoors doors;

  /** The core's, which may come and go; without it a user's own organisations decide alone. */
  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable TenantDirectory directory;

  @Activate
  public ModuleGate() {
    this(ModuleGate::header);
  }

  ModuleGate(Function<Class<?>, String> finder) {
    this.modules = new Modules(finder);
  }

  ModuleGate with(@Nullable ModuleDoors found) {
    doors = found;
    return this;
  }

  ModuleGate with(TenantDirectory tenants) {
    directory = tenants;
    return this;
  }

  /** How the module of the class stands in the organisation; always open for what is none's. */
  public Passage at(Class<?> type, String tenant) {
    return tenant.isEmpty() ? new Passage(NONE, Door.OPEN, "") : at(modules.get(type), tenant);
  }

  /** How the module stands in the organisation. */
  Passage at(String module, String tenant) {
    if (module.equals(NONE)) {
      return new Passage(NONE, Door.OPEN, "");
    }
    ModuleDoors known = doors;
    return new Passage(module, known == null ? null : known.door(module, tenant), name(tenant));
  }

  /** Whether there is such an organisation; true where nobody can tell. */
  public boolean exists(String tenant) {
    TenantDirectory tenants = directory;
    return tenants == null || tenants.find(tenant).isPresent();
  }

  /** The slugs of all organisations; none where nobody can tell. */
  public Set<String> tenants() {
    TenantDirectory tenants = directory;
    return tenants == null
        ? Set.of()
        : tenants.all().stream().map(Tenant::slug).collect(Collectors.toSet());
  }

  private String name(String tenant) {
    TenantDirectory tenants = directory;
    return tenants == null ? tenant : tenants.find(tenant).map(Tenant::name).orElse(tenant);
  }

  private static String header(Class<?> type) {
    Bundle bundle = FrameworkUtil.getBundle(type);
    return bundle == null
        ? NONE
        : Objects.requireNonNullElse(bundle.getHeaders("").get("Samtak-Module"), NONE);
  }

  /**
   * The modules of classes. A {@link ClassValue} hangs on the class itself and goes with it:
   * nothing here holds the class loader of a module that was taken out.
   */
  private static final class Modules extends ClassValue<String> {
    private final Function<Class<?>, String> finder;

    Modules(Function<Class<?>, String> finder) {
      this.finder = finder;
    }

    @Override
    protected String computeValue(Class<?> type) {
      return finder.apply(type);
    }
  }
}
