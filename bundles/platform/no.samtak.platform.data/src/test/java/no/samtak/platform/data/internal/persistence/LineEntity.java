// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.persistence;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(schema = "prove", name = "linje")
class LineEntity {
  @Id long id;
  String notat = "";

  static LineEntity of(long id, String note) {
    LineEntity line = new LineEntity();
    line.id = id;
    line.notat = note;
    return line;
  }
}
