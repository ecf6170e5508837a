// SPDX-License-Identifier: EUPL-1.2
/** What the node must remember: wanted modules, operations, paths, the business date. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.drift.internal.persistence;
