// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.personvern;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The consents, for {@link Persontilgang}. Answers from what is committed at the moment of asking,
 * never from memory: a withdrawal holds from the next read on every node (S9). Where nobody
 * publishes this service, nobody has consented.
 */
@ProviderType
public interface Samtykkekilde {
  /**
   * The consent that covers a look; of several the one that ends last.
   *
   * @param connection any; only read from
   * @param mottakere slugs of the services that the user works in today
   * @param dag the business date
   * @return the consent's id, and how much it opens
   */
  Optional<Dekning> dekker(
      Connection connection, Personsporsmal sporsmal, List<String> mottakere, LocalDate dag);

  /**
   * The persons of other services that somebody in a service may know of today, by consent: for
   * "delt med oss". Ids only; each is then asked for at {@link Persontilgang}.
   *
   * @param mottaker slug of the service that they are shared with
   */
  List<Delt> deltMed(Connection connection, String kommune, String mottaker, LocalDate dag);

  /**
   * The services that the person does not want to be told (hpl. § 25): slugs. Blocks sharing with
   * them without consent, too; not what a law orders, nor emergency access.
   *
   * @param connection any; only read from
   */
  Set<String> motsattSeg(Connection connection, String kommune, String tjeneste, String personId);

  /**
   * A consent that covers.
   *
   * @param samtykkeId its random id
   * @param dybde how much it opens
   */
  record Dekning(String samtykkeId, Dybde dybde) {}

  /**
   * A person who is shared.
   *
   * @param tjeneste slug of the person's own service
   * @param personId the id within it
   * @param samtykkeId the consent's
   * @param tilOgMed the last day
   */
  record Delt(String tjeneste, String personId, String samtykkeId, LocalDate tilOgMed) {}
}
