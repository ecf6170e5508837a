// SPDX-License-Identifier: EUPL-1.2
/** Accounts and the access log in the database; nothing else here sees SQL or JPA. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.security.internal.persistence;
