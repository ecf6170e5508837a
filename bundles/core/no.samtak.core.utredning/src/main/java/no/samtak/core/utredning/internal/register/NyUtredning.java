// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a paper; not yet checked.
 *
 * @param tittel one line
 * @param sprak nb or nn; null = nb
 * @param dato the business date that it is made on; null = today's
 * @param tiltak slugs, in the order in which they are to stand; null = none
 */
public record NyUtredning(
    @Nullable String tittel,
    @Nullable String sprak,
    @Nullable LocalDate dato,
    @Nullable List<String> tiltak) {}
