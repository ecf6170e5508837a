// SPDX-License-Identifier: EUPL-1.2
/** The pages of services and of persons. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.person.internal.web;
