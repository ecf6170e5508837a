// SPDX-License-Identifier: EUPL-1.2
/** REST: how modules stand, proposals and calendar, in a kommune and over all of them. */
@NullMarked
package no.samtak.core.modulstyring.internal.rest;

import org.jspecify.annotations.NullMarked;
