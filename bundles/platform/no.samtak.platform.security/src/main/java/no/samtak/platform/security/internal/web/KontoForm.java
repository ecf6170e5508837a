// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;

/** Between the form of an account and the account. */
final class KontoForm {
  private KontoForm() {}

  /**
   * What was typed; the rules are the accounts'.
   *
   * @throws DomainException INVALID for a role that does not exist
   */
  static Account.Details details(PageRequest request, boolean active) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String name : request.params("roller")) {
      try {
        roles.add(Role.valueOf(name));
      } catch (IllegalArgumentException e) {
        throw DomainException.invalid(
            List.of(new FieldError("roller", Text.of("feil.ukjentRolle", name))));
      }
    }
    return new Account.Details(
        request.param("visningsnavn").orElse(""),
        roles,
        new HashSet<>(request.params("kommuner")),
        active);
  }

  /** Every role, in their order. */
  static List<Choice> roles() {
    List<Choice> choices = new ArrayList<>();
    for (Role role : Role.values()) {
      choices.add(new Choice(role.name(), Text.of("konto.rolle." + role.name())));
    }
    return choices;
  }

  /**
   * All organisations, "all of them", and those of the account that the node does not know now.
   *
   * @param known by name
   */
  static List<Choice> tenants(List<Tenant> known, Set<String> given) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(Account.ALL_TENANTS, Text.of("konto.kommuner.alle")));
    known.forEach(tenant -> choices.add(new Choice(tenant.slug(), tenant.name())));
    Set<String> others = new TreeSet<>(given);
    choices.forEach(choice -> others.remove(choice.verdi()));
    others.forEach(slug -> choices.add(new Choice(slug, slug)));
    return choices;
  }
}
