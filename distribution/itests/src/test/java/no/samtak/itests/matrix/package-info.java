// SPDX-License-Identifier: EUPL-1.2
/** Who may call what, as the node itself declares it, held against what it does. */
package no.samtak.itests.matrix;
