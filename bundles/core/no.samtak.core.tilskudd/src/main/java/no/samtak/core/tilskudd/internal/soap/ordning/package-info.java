// SPDX-License-Identifier: EUPL-1.2
/** SOAP: what applications and fundings alike tell of the rules of their scheme. */
@XmlSchema(namespace = "urn:samtak:ordning", elementFormDefault = XmlNsForm.QUALIFIED)
@NullMarked
package no.samtak.core.tilskudd.internal.soap.ordning;

import javax.xml.bind.annotation.XmlNsForm;
import javax.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
