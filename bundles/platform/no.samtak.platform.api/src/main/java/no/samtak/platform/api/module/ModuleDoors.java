// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.module;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * How far a module is open in an organisation (S3). Asked by {@link
 * no.samtak.platform.api.security.AccessControl} on every call to a module, after the caller and
 * the organisation are found to belong together; answers from memory. Where nobody provides it, no
 * module is served.
 */
@ConsumerType
public interface ModuleDoors {
  /** How far a door is open. */
  enum Door {
    /** Everything is served. */
    OPEN,
    /** Reads are served; a change is refused with 409 (SKRIVEBESKYTTET). */
    READ_ONLY,
    /** Nothing is served: 404, "not in use here" (TILGJENGELIG, INSTALLERT, DEAKTIVERT). */
    CLOSED
  }

  /**
   * How far the module is open in the organisation; CLOSED where nothing is decided.
   *
   * @param module the module's short name
   * @param tenant the organisation's slug
   */
  Door door(String module, String tenant);
}
