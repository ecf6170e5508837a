// SPDX-License-Identifier: EUPL-1.2
/** SOAP: the modules' data, archives and purges. */
@XmlSchema(namespace = ArkivEndpoint.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
@XmlJavaTypeAdapter(type = Instant.class, value = InstantAdapter.class)
@XmlSchemaType(type = Instant.class, name = "dateTime")
@NullMarked
package no.samtak.core.arkiv.internal.soap;

import java.time.Instant;
import javax.xml.bind.annotation.XmlNsForm;
import javax.xml.bind.annotation.XmlSchema;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import no.samtak.platform.api.soap.InstantAdapter;
import org.jspecify.annotations.NullMarked;
