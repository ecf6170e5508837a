// SPDX-License-Identifier: EUPL-1.2
/** What is proposed, who has said yes, and what it waits for. */
@NullMarked
package no.samtak.core.modulstyring.internal.forslag;

import org.jspecify.annotations.NullMarked;
