// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.personvern;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Words about a person that another bundle keeps in its own tables: the name of a next of kin, a
 * reason, a remark. Sealed with a key of the person's service, so that whoever reads the database
 * reads nothing. The keys never leave the bundle that publishes this.
 *
 * <p>Says nothing on who may read: ask {@link Persontilgang} first. Who keeps a seal publishes
 * {@link Forseglingsbidrag}, too, or the keys could never be exchanged.
 */
@ProviderType
public interface Forsegling {
  /**
   * Seals words. The same words give another seal each time.
   *
   * @param sted where they are kept, as {@code samtykke.mottaker/<id>}; they open only there
   * @return at most 64 bytes longer than the words in UTF-8
   * @throws no.samtak.platform.api.error.DomainException UNAVAILABLE where the key is not there
   */
  byte[] forsegl(String kommune, String tjeneste, String sted, String klartekst);

  /**
   * The words of a seal.
   *
   * @throws no.samtak.platform.api.error.DomainException UNAVAILABLE where the key is not there
   * @throws IllegalStateException where the seal was changed, or comes from another place
   */
  String apne(String kommune, String tjeneste, String sted, byte[] forseglet);
}
