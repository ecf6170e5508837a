// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.persistence;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.jspecify.annotations.Nullable;

/** The business date, where it is set; one row. */
@Entity
@Table(schema = "drift", name = "forretningsdato")
public class ForretningsdatoEntity {
  static final String ONLY = "node";

  @Id
  @Column(name = "id")
  String id = ONLY;

  @Column(name = "dato")
  @Nullable LocalDate dato;

  @Version
  @Column(name = "versjon")
  long versjon;

  /** Changes happen in here: EclipseLink sees no change of a field from another class. */
  void sett(@Nullable LocalDate ny) {
    dato = ny;
  }
}
