// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.rest;

import java.util.function.Function;

/**
 * What a list resource returns. As JSON the caller gets one part, {@code {"rader": [...], "neste":
 * "..."}}; as {@code text/csv} or XLSX the whole list, streamed part by part in bounded memory.
 *
 * @param rowType a record; its components are the columns, in their order
 * @param query what was asked for
 * @param parts gives the part of a query; called once for JSON and until the end for a file
 */
public record Listing<T extends Record>(
    Class<T> rowType, PageQuery query, Function<PageQuery, Slice<T>> parts) {}
