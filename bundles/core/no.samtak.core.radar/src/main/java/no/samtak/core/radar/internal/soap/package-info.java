// SPDX-License-Identifier: EUPL-1.2
/** SOAP: what ends and what must be done, for systems that speak it. */
@XmlSchema(namespace = RadarEndpoint.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
@XmlJavaTypeAdapters({
  @XmlJavaTypeAdapter(type = LocalDate.class, value = LocalDateAdapter.class),
  @XmlJavaTypeAdapter(type = Instant.class, value = InstantAdapter.class)
})
@XmlSchemaTypes({
  @XmlSchemaType(type = LocalDate.class, name = "date"),
  @XmlSchemaType(type = Instant.class, name = "dateTime")
})
@NullMarked
package no.samtak.core.radar.internal.soap;

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
