// SPDX-License-Identifier: EUPL-1.2
/** What a resource's answer becomes: JSON, a file, a version, a place. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.rest.internal.answer;
