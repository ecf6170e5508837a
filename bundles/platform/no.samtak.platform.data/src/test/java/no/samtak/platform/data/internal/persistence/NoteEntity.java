// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.persistence;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "prove", name = "notat")
class NoteEntity {
  @Id String id = "";
  @Nullable String tittel;
  int antall;
  @Version long versjon;

  static NoteEntity of(String id, @Nullable String title, int count) {
    NoteEntity note = new NoteEntity();
    note.id = id;
    note.tittel = title;
    note.antall = count;
    return note;
  }
}
