// SPDX-License-Identifier: EUPL-1.2
/** SOAP: the papers, for systems that speak it. */
@XmlSchema(namespace = UtredningEndpoint.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
@XmlJavaTypeAdapters({
  @XmlJavaTypeAdapter(type = Instant.class, value = InstantAdapter.class),
  @XmlJavaTypeAdapter(type = LocalDate.class, value = LocalDateAdapter.class)
})
@XmlSchemaTypes({
  @XmlSchemaType(type = Instant.class, name = "dateTime"),
  @XmlSchemaType(type = LocalDate.class, name = "date")
})
@NullMarked
package no.samtak.core.utredning.internal.soap;

import java.time.Instant;
import java.time.LocalDate;
import javax.xml.bind.annotation.XmlNsForm;
import javax.xml.bind.annotation.XmlSchema;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlSchemaTypes;
import javax.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import javax.xml.bind.annotation.adapters.XmlJavaTypeAdapters;
import no.samtak.platform.api.soap.InstantAdapter;
import no.samtak.platform.api.soap.LocalDateAdapter;
import org.jspecify.annotations.NullMarked;
