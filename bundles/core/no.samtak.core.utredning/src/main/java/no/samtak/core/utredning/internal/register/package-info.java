// SPDX-License-Identifier: EUPL-1.2
/** Papers, their life, their texts and people's own figures. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.utredning.internal.register;
