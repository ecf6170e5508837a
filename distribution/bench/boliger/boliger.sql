-- SPDX-License-Identifier: EUPL-1.2
-- Fills bolig.boenhet of one kommune past the API, on PostgreSQL and on H2. Before it is run,
-- KOMMUNE in braces becomes the slug, and RADER in braces the numbers:
--   on PostgreSQL  generate_series(1, 100000) as t(n)
--   on H2          (select "X" as n from system_range(1, 100000)) as t
-- The keys are those that the module itself makes (Nokkel); a test of the module compares them.
-- The id of dwelling n is 00000000-0000-4000-8000- and n with twelve digits.
insert into bolig.boenhet (
  id, kommune, objektnummer, objektsok, objektnokkel, gate, husnummer, bokstav, postnummer, poststed,
  adressesok, adressenokkel, matrikkel, bruksenhet, areal, arealnokkel, rom, etasje, eierform, eier,
  innleid_til, innleidnokkel, merknad, husstand, binding_gruppe, binding_tilskudd, binding_til,
  adkomst, varsel, varsel_til, utleie, klargjoring, tilstand_poeng, tilstand_maks, tilstand_krav,
  tilstand_dato, utgatt, hendelser, versjon, opprettet)
select
  '00000000-0000-4000-8000-' || lpad(cast(n as varchar), 12, '0'),
  '{KOMMUNE}',
  'B' || n,
  'b' || n,
  'b' || lpad(cast(n as varchar), 8, '0'),
  'Tallvegen ' || n / 100, null, '', '7600', 'Levanger',
  'tallvegen ' || n / 100 || ', h' || lpad(cast(mod(n, 100) as varchar), 4, '0'),
  'tallvegen ' || lpad(cast(n / 100 as varchar), 8, '0') || ', h' || lpad(cast(mod(n, 100) as varchar), 8, '0'),
  '1719-900/' || n / 100,
  'H' || lpad(cast(mod(n, 100) as varchar), 4, '0'),
  30 + mod(n, 70), 30 + mod(n, 70), 1 + mod(n, 4), 1, 'KOMMUNAL', '',
  case when mod(n, 10) = 0 then date '2013-01-31' end,
  case when mod(n, 10) = 0 then date '2013-01-31' else date '9999-12-31' end,
  '', 1 + mod(n, 5), '', '', null, '', '', null,
  case mod(n, 4) when 0 then 'LEDIG' when 1 then 'SPERRET' else 'UTLEID' end,
  case when mod(n, 8) = 4 then 'INSPEKSJON' else 'KLAR' end,
  null, null, null, null, null, 0, 1, current_timestamp
from {RADER}
