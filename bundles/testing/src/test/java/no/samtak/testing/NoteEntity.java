// SPDX-License-Identifier: EUPL-1.2
package no.samtak.testing;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

@Entity
@Table(schema = "prove", name = "notat")
class NoteEntity {
  @Id String id = "";
  String kommune = "";
  String tittel = "";
  @Version long versjon;
}
