// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.module;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Is told, on the node that did it, when an operation on a module is done; a DS component. Called
 * on the thread of the operation and as its user. What it throws is logged, and undoes nothing.
 *
 * <p>Where several nodes share a database, each of them carries the operation out and each tells
 * its own listeners, the others as the system's user; so does a node that brings a module back at
 * its start. Whoever stores something must take the same message again, late, and from several
 * nodes at once, as if it had come once.
 */
@ConsumerType
public interface ModuleListener {
  /** The module is in and ready, for the first time or again. */
  default void installed(String module, String reason) {}

  /** The module is out; its data stay. */
  default void uninstalled(String module, String reason) {}

  /**
   * The module {@code to} is about to take the place of {@code from}, which still answers if it did
   * before: what only it can tell is to be asked of it now. Nothing is done yet, and it may still
   * come to nothing.
   */
  default void swapping(String from, String to) {}

  /** The module {@code to} is in and ready in the place of {@code from}, which is out (R3). */
  default void swapped(String from, String to, String reason) {}
}
