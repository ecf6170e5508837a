// SPDX-License-Identifier: EUPL-1.2
/** SOAP: the same as REST, for systems that speak it. */
@XmlSchema(namespace = BoligEndpoint.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
@XmlJavaTypeAdapters({
  @XmlJavaTypeAdapter(type = LocalDate.class, value = LocalDateAdapter.class),
  @XmlJavaTypeAdapter(type = Instant.class, value = InstantAdapter.class)
})
@NullMarked
package no.samtak.bolig.internal.soap;

import java.time.Instant;
import java.time.LocalDate;
import javax.xml.bind.annotation.XmlNsForm;
import javax.xml.bind.annotation.XmlSchema;
import javax.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import javax.xml.bind.annotation.adapters.XmlJavaTypeAdapters;
import no.samtak.platform.api.soap.InstantAdapter;
import no.samtak.platform.api.soap.LocalDateAdapter;
import org.jspecify.annotations.NullMarked;
