// SPDX-License-Identifier: EUPL-1.2
/** Tests that run inside the container: every feature put in and taken out, seen from within. */
package no.samtak.featurestest;
