-- SPDX-License-Identifier: EUPL-1.2
-- Lar brukeren som noden logger inn i databasen med, bare lese og legge til i tilgangsloggen.
-- Kjøres på PostgreSQL av en som er superbruker, når noden har startet første gang og laget tabellene.
-- samtak er nodens bruker; samtak_logg er en ny rolle som ingen logger inn med.
create role samtak_logg nologin;
alter schema sikkerhet owner to samtak_logg;
grant usage, create on schema sikkerhet to samtak;
alter table sikkerhet.tilgangslogg owner to samtak_logg;
alter table sikkerhet.tilgangslogg_segl owner to samtak_logg;
alter function sikkerhet.tilgangslogg_vern() owner to samtak_logg;
grant select, insert on sikkerhet.tilgangslogg, sikkerhet.tilgangslogg_segl to samtak;
