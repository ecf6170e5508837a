// SPDX-License-Identifier: EUPL-1.2
/** Classes that go into the modules that tests make; they use nothing but the JDK. */
package no.samtak.platform.drift.testmodul;
