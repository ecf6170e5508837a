// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal;

import java.util.Map;
import no.samtak.platform.data.internal.migration.Changes;

/** Migrations of an invented bundle, version by version. */
public final class Changelogs {
  private static final String FRAME =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-4.33.xsd">
      %s
      </databaseChangeLog>
      """;

  public static final String TABLES =
      """
      <changeSet id="1-notat" author="samtak">
        <createTable tableName="notat">
          <column name="id" type="varchar(36)"><constraints primaryKey="true"/></column>
          <column name="tittel" type="varchar(40)"><constraints nullable="false"/></column>
          <column name="antall" type="int"/>
          <column name="belop" type="decimal(12,2)"/>
          <column name="tid" type="timestamp"/>
          <column name="dag" type="date"/>
          <column name="aktiv" type="boolean"/>
          <column name="fil" type="varbinary(2000)"/>
          <column name="tekst" type="clob"/>
          <column name="versjon" type="bigint" defaultValueNumeric="0"/>
        </createTable>
        <addUniqueConstraint tableName="notat" columnNames="tittel"/>
        <createTable tableName="linje">
          <column name="id" type="bigint" autoIncrement="true"><constraints primaryKey="true"/></column>
          <column name="notat" type="varchar(36)"><constraints nullable="false"/></column>
        </createTable>
        <addForeignKeyConstraint constraintName="linje_notat" baseTableName="linje"
            baseColumnNames="notat" referencedTableName="notat" referencedColumnNames="id"/>
        <sql>alter table ${database.defaultSchemaName}.notat add constraint notat_antall check (antall >= 0)</sql>
        <createTable tableName="logg">
          <column name="tekst" type="varchar(200)"/>
        </createTable>
      </changeSet>
      """;

  public static final String GOOD_UPGRADE =
      """
      <changeSet id="2-merke" author="samtak">
        <addColumn tableName="notat">
          <column name="merke" type="varchar(10)" value="ny"/>
        </addColumn>
      </changeSet>
      """;

  public static final String BAD_UPGRADE =
      GOOD_UPGRADE
          + """
            <changeSet id="3-feil" author="samtak">
              <update tableName="notat"><column name="tittel" value="borte"/></update>
              <addNotNullConstraint tableName="finnes_ikke" columnName="x" columnDataType="int"/>
            </changeSet>
            """;

  private Changelogs() {}

  public static Changes of(String... parts) {
    return Changes.of(Map.of(Changes.CHANGELOG, FRAME.formatted(String.join("\n", parts))));
  }
}
