// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Settings of an issuer that have been read and hold together. */
record IssuerSettings(
    String id,
    String name,
    int order,
    Kind kind,
    String issuer,
    URI document,
    String clientId,
    String clientSecret,
    @Nullable JWK clientKey,
    String scope,
    String authorizationDetails,
    List<String> acr,
    List<String> amr,
    List<String> operatorAmr,
    List<String> tenants,
    List<String> claims,
    List<Rule> rules) {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,19}");

  /**
   * Reads what the operator wrote.
   *
   * @throws IllegalArgumentException where it does not hold together; says what to mend
   */
  static IssuerSettings of(IssuerConfig config) {
    String id = present("id", config.id());
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("id: letters a-z, digits and hyphen, at most 20: " + id);
    }
    String issuer = present("issuer", config.issuer());
    Metadata.checked(issuer);
    List<String> acr = Lists.of(config.acr());
    List<String> tenants = Lists.of(config.tenants());
    Kind kind = config.kind();
    if (acr.isEmpty() && (kind == Kind.IDPORTEN || kind == Kind.HELSEID)) {
      throw new IllegalArgumentException(id + ": say which levels are taken (acr)");
    }
    if (tenants.isEmpty() && kind == Kind.ENTRA) {
      throw new IllegalArgumentException(id + ": say which tenants are ours (tenants)");
    }
    if (!config.clientSecret().isBlank() && !config.clientKey().isBlank()) {
      throw new IllegalArgumentException(id + ": clientSecret or clientKey, not both");
    }
    String document =
        config.wellKnown().isBlank()
            ? withoutSlash(issuer) + "/.well-known/openid-configuration"
            : config.wellKnown().strip();
    return new IssuerSettings(
        id,
        config.name().isBlank() ? id : config.name().strip(),
        config.order(),
        kind,
        issuer,
        Metadata.checked(document),
        present("clientId", config.clientId()),
        config.clientSecret().strip(),
        key(config.clientKey().strip()),
        config.scope().isBlank() ? "openid profile" : config.scope().strip(),
        config.authorizationDetails().strip(),
        acr,
        Lists.of(config.amr()),
        Lists.of(config.operatorAmr()),
        tenants,
        Lists.of(config.claims()),
        Lists.of(config.roles()).stream().map(Rule::parse).toList());
  }

  /** Without the secrets, so that they never land in a log. */
  @Override
  public String toString() {
    return "IssuerSettings[" + id + ", " + issuer + "]";
  }

  static String withoutSlash(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  static String present(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value.strip();
  }

  private static @Nullable JWK key(String file) {
    if (file.isEmpty()) {
      return null;
    }
    try {
      JWK key = JWK.parse(Files.readString(Path.of(file)));
      if (!key.isPrivate() || key.getKeyID() == null) {
        throw new IllegalArgumentException(file + " must hold a private key with kid");
      }
      return key;
    } catch (IOException e) {
      throw new IllegalArgumentException("clientKey cannot be read: " + file, e);
    } catch (ParseException e) {
      // Without the cause: its message may quote the key.
      throw new IllegalArgumentException("clientKey is no JWK: " + file);
    }
  }
}
