// SPDX-License-Identifier: EUPL-1.2
/** SOAP: read and search, for systems that speak it. */
@XmlSchema(namespace = PersonEndpoint.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
@XmlJavaTypeAdapters({@XmlJavaTypeAdapter(type = LocalDate.class, value = LocalDateAdapter.class)})
@NullMarked
package no.samtak.core.person.internal.soap;

import java.time.LocalDate;
import javax.xml.bind.annotation.XmlNsForm;
import javax.xml.bind.annotation.XmlSchema;
import javax.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import javax.xml.bind.annotation.adapters.XmlJavaTypeAdapters;
import no.samtak.platform.api.soap.LocalDateAdapter;
import org.jspecify.annotations.NullMarked;
