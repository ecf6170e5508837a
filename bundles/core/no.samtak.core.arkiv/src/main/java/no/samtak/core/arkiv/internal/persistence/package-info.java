// SPDX-License-Identifier: EUPL-1.2
/** The schema {@code arkiv}, and the modules' tables as their maps tell of them. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.arkiv.internal.persistence;
