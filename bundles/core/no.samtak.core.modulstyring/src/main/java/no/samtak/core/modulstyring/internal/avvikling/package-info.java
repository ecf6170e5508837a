// SPDX-License-Identifier: EUPL-1.2
/** What modules still hold when they are to be closed. */
@NullMarked
package no.samtak.core.modulstyring.internal.avvikling;

import org.jspecify.annotations.NullMarked;
