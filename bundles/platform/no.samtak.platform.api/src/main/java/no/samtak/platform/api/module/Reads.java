// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.module;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation changes nothing, and is served also where the module is read-only. Needed where the
 * protocol does not say so: on SOAP operations, and on a POST that only searches. Without it such
 * an operation counts as a change. A GET always reads.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Reads {}
