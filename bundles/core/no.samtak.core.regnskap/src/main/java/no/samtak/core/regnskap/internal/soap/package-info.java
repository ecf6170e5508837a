// SPDX-License-Identifier: EUPL-1.2
/** SOAP: budget against accounts and the figures of KOSTRA, for systems that speak it. */
@XmlSchema(namespace = RegnskapEndpoint.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
@NullMarked
package no.samtak.core.regnskap.internal.soap;

import javax.xml.bind.annotation.XmlNsForm;
import javax.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
