// SPDX-License-Identifier: EUPL-1.2
/** SOAP: those who give money, for systems that speak it. */
@XmlSchema(namespace = GiverEndpoint.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
@XmlJavaTypeAdapter(type = LocalDate.class, value = LocalDateAdapter.class)
@XmlSchemaType(type = LocalDate.class, name = "date")
@NullMarked
package no.samtak.core.tilskudd.internal.soap.giver;

import java.time.LocalDate;
import javax.xml.bind.annotation.XmlNsForm;
import javax.xml.bind.annotation.XmlSchema;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import no.samtak.platform.api.soap.LocalDateAdapter;
import org.jspecify.annotations.NullMarked;
