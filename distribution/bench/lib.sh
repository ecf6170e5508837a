# SPDX-License-Identifier: EUPL-1.2
# Parts of the benchmark: what is started, loaded and measured.

karaf_version=4.4.10
keycloak_version=${KEYCLOAK_VERSION:-26.7.3}
http_port=18711 ssh_port=18712 floor_port=18713 karaf_ssh=18714 keycloak_port=18715 keycloak_management=18716 pg_port=18717
auth_samtak= auth_keycloak= failed=0 loaded=0 ins= outs= status=
declare -A pids figures

say() { printf '%s\n' "$*"; }
die() { printf 'bench: %s\n' "$*" >&2; exit 1; }
now_ms() { local now=$EPOCHREALTIME; say $((${now/[.,]/} / 1000)); }
# Twenty milliseconds without a process.
pause() { read -r -t 0.02 <&"$nothing" || true; }
exec {nothing}<> <(:)
java_bin() { command -v "${JAVA_HOME:+$JAVA_HOME/bin/}java"; }

median() { printf '%s\n' "$@" | sort -n | awk '{v[NR]=$1} END {print NR ? (NR % 2 ? v[(NR+1)/2] : (v[NR/2]+v[NR/2+1])/2) : "-"}'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN {if (b > 0) printf "%.2f", a / b; else print "-"}'; }

get_tools() {
  pg_bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
  if ! command -v wrk >/dev/null || [ ! -x "${pg_bin:-}/postgres" ] || [ ! -x "$pg_bin/pgbench" ]; then
    [ "$(id -u)" = 0 ] || die "needs wrk and postgresql: sudo apt-get install wrk postgresql"
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends wrk postgresql >/dev/null
    pg_bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
  fi
  local peer
  for peer in "org.apache.karaf:apache-karaf:$karaf_version:tar.gz" "org.keycloak:keycloak-quarkus-dist:$keycloak_version:tar.gz"; do
    # Outside the checkout: in it Maven would run the goal for each of our modules.
    (cd "$work" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy "-DoutputDirectory=$work/peers" "-Dartifact=$peer") \
      || die "$peer could not be fetched"
  done
}

# ---- PostgreSQL: the limit, and the database of the product ----------------------------------
as_pg() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

start_postgres() {
  pg_dir=$(mktemp -d /tmp/samtak-bench-pg.XXXXXX)
  [ "$(id -u)" = 0 ] && chown postgres "$pg_dir"
  as_pg "$pg_bin/initdb" -D "$pg_dir/data" -A trust -U postgres -E UTF8 --locale=C.UTF-8 >/dev/null
  as_pg "$pg_bin/pg_ctl" -D "$pg_dir/data" -w -o "-p $pg_port -k $pg_dir -c listen_addresses=127.0.0.1 -c shared_buffers=256MB -c max_connections=120" -l "$pg_dir/log" start >/dev/null
  psql_run postgres -c 'create database samtak'
}
psql_run() { local database=$1; shift; "$pg_bin/psql" -q -X -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$pg_port" -U postgres -d "$database" "$@"; }

# ---- what is started --------------------------------------------------------------------------
name_of() {
  case $1 in
    samtak) say "Samtak" ;;
    floor) say "Karaf + CXF + JPA (our base feature, nothing of ours)" ;;
    karaf) say "Karaf, standard distribution, to its shell" ;;
    keycloak) say "Keycloak" ;;
  esac
}

install_samtak() {
  cp -R "$root/distribution/assembly/target/assembly" "$work/$1"
  mkdir -p "$work/$1/moduler"
  cp "$root"/bundles/modules/*/target/*.kar "$root"/bundles/modules/*/target/*.kar.sha512 "$work/$1/moduler/"
}
samtak_env() {
  exec env SAMTAK_MODE=demo "SAMTAK_FIRST_START=*" "SAMTAK_FIRST_OPEN=*:*" "SAMTAK_HTTP_PORT=$http_port" "SAMTAK_SSH_PORT=$ssh_port" "SAMTAK_DATA=$work/samtak/var" \
    "SAMTAK_DB_URL=jdbc:postgresql://127.0.0.1:$pg_port/samtak" SAMTAK_DB_USER=postgres "$@"
}
start_samtak() {
  samtak_env "$work/samtak/bin/samtak" run >"$work/samtak.log" 2>&1 &
  pids[samtak]=$!
  until_answers "$http_port" /health/ready 200 samtak
}
stop_samtak() { end samtak; }

install_floor() {
  cp -R "$root/distribution/assembly/target/assembly" "$work/$1"
  sed -i 's/, samtak-core$/, samtak-base/' "$work/$1/etc/org.apache.karaf.features.cfg"
}
start_floor() {
  env "SAMTAK_HTTP_PORT=$floor_port" "SAMTAK_SSH_PORT=$((floor_port + 40))" "SAMTAK_DATA=$work/floor/var" "$work/floor/bin/samtak" run >"$work/floor.log" 2>&1 &
  pids[floor]=$!
  until_answers "$floor_port" / 404 floor
}
stop_floor() { end floor; }

install_karaf() {
  mkdir -p "$work/$1"
  tar -xzf "$work/peers/apache-karaf-$karaf_version.tar.gz" -C "$work/$1" --strip-components=1
  sed -i "s/^sshPort.*/sshPort = $karaf_ssh/; s/^sshHost.*/sshHost = 127.0.0.1/" "$work/$1/etc/org.apache.karaf.shell.cfg"
  sed -i 's/^rmi\(Registry\|Server\)Host.*/rmi\1Host = 127.0.0.1/' "$work/$1/etc/org.apache.karaf.management.cfg"
}
start_karaf() {
  JAVA_OPTS=-Xmx320m KARAF_EXEC=exec "$work/karaf/bin/karaf" server >"$work/karaf.log" 2>&1 &
  pids[karaf]=$!
  local limit=$((SECONDS + 900))
  until ssh_answers; do
    kill -0 "${pids[karaf]}" 2>/dev/null || die "Karaf ended while starting, see $work/karaf.log"
    [ $SECONDS -lt $limit ] || die "Karaf does not start, see $work/karaf.log"
    pause
  done
}
ssh_answers() {
  local line=
  { exec 3<>"/dev/tcp/127.0.0.1/$karaf_ssh"; } 2>/dev/null || return 1
  IFS= read -r -t 20 line <&3 || true
  exec 3>&-
  [[ $line == SSH* ]]
}
stop_karaf() { end karaf; }

install_keycloak() {
  mkdir -p "$work/$1"
  tar -xzf "$work/peers/keycloak-quarkus-dist-$keycloak_version.tar.gz" -C "$work/$1" --strip-components=1
  psql_run postgres -c 'create database keycloak'
  "$work/$1/bin/kc.sh" build --db=postgres --health-enabled=true --cache=local >"$work/keycloak-build.log" 2>&1
}
start_keycloak() {
  env KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD=bench JAVA_OPTS_APPEND=-Xmx768m "$work/keycloak/bin/kc.sh" start --optimized \
    --http-enabled=true --hostname-strict=false --http-host=127.0.0.1 --http-port=$keycloak_port --http-management-port=$keycloak_management \
    "--db-url=jdbc:postgresql://127.0.0.1:$pg_port/keycloak" --db-username=postgres --db-password=none >"$work/keycloak.log" 2>&1 &
  pids[keycloak]=$!
  until_answers "$keycloak_port" /realms/master 200 keycloak
}
stop_keycloak() { end keycloak; }

# Asks from this shell: a process for each question would take time from who is measured.
until_answers() { # port path status what
  local limit=$((SECONDS + 900))
  until ask "$1" "$2" && [ "$status" = "$3" ]; do
    kill -0 "${pids[$4]}" 2>/dev/null || die "$4 ended while starting, see $work/$4.log"
    [ $SECONDS -lt $limit ] || die "$4 does not answer, see $work/$4.log"
    pause
  done
}
ask() {
  local line=
  status=000
  { exec 3<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || return 1
  printf 'GET %s HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n' "$2" >&3 2>/dev/null && IFS= read -r -t 20 line <&3 || true
  exec 3>&-
  [[ $line =~ ^HTTP/[0-9.]+\ ([0-9]{3}) ]] && status=${BASH_REMATCH[1]}
}
# The process may be a script's child: end the whole family.
family() { local p; for p in $(pgrep -P "$1" || true); do family "$p"; done; say "$1"; }
end() {
  local all
  all=$(family "${pids[$1]}")
  kill $all 2>/dev/null || true
  for p in $all; do while kill -0 "$p" 2>/dev/null; do sleep 0.05; done; done
  wait "${pids[$1]}" 2>/dev/null || true
  unset "pids[$1]"
}
stop_all() {
  for what in "${!pids[@]}"; do end "$what"; done
  if [ -n "${pg_dir:-}" ]; then
    as_pg "$pg_bin/pg_ctl" -D "$pg_dir/data" -m fast stop >/dev/null 2>&1 || true
    rm -rf "$pg_dir"
  fi
}

# ---- the module comes and goes ------------------------------------------------------------------
api() { curl -sf -m 60 -u drift:demo-drift-2026 -H 'Content-Type: application/json' "$@"; }

# Runs one operation and prints its milliseconds, from asking to done.
operation() { # type [module]
  local begun id state
  begun=$(now_ms)
  id=$(api -d "{\"type\":\"$1\",\"modul\":\"${2:-oppslag}\",\"grunn\":\"benchmark\"}" "http://127.0.0.1:$http_port/api/v1/node/moduloperasjoner" | grep -o '"id":"[^"]*"' | head -n 1 | cut -d'"' -f4)
  until state=$(api "http://127.0.0.1:$http_port/api/v1/node/moduloperasjoner/$id" | grep -o '"status":"[A-Z_]*"' | head -n 1 | cut -d'"' -f4) && [ "$state" != PAGAR ]; do sleep 0.02; done
  [ "$state" = FERDIG ] || die "operation $1 ended as $state"
  say $(($(now_ms) - begun))
}
measure_module_churn() {
  local _ took
  for _ in $(seq "$1"); do
    took=$(operation UT) || die "the module did not go out"
    outs+=" $took"
    took=$(operation INN) || die "the module did not come in"
    ins+=" $took"
  done
}
report_module_churn() {
  say
  say "## Module in and out, ms, from the request to done"
  say
  say "| what | median | all |"
  say "| --- | ---: | --- |"
  say "| in (aim ≤ 3000) | $(median $ins) |$ins |"
  say "| out (aim ≤ 1000) | $(median $outs) |$outs |"
}

# ---- rows ---------------------------------------------------------------------------------------
seed_rows() {
  psql_run samtak <<SQL
truncate oppslag.oppslag;
insert into oppslag.oppslag (id, kommune, tittel, tekst, fra, til, viktig, versjon, opprettet)
select md5(i::text)::uuid::text, (array['levanger','orland','kvanangen','verdal'])[1 + i % 4], 'Oppslag ' || i,
       repeat('Møterommet er ledig fra klokka ti. ', 8), date '2010-01-01' + (i % 1500), null, i % 10 = 0, 1, now()
from generate_series(1, $1) i;
analyze oppslag.oppslag;
SQL
  rows=$1
  # The ids of one kommune, as every fourth row has it.
  psql_run samtak -At -c "select id from oppslag.oppslag where kommune = 'levanger' order by md5(id) limit 20000" >"$work/ids"
  auth_samtak="Bearer $(curl -sf -H 'Content-Type: application/json' -d '{"brukernavn":"saksbehandler","passord":"demo-saksbehandler-2026"}' "http://127.0.0.1:$http_port/api/v1/node/innlogging" | grep -o '"token":"[^"]*"' | cut -d'"' -f4)"
  # One body is checked: the right row, whole.
  local id
  id=$(head -n 1 "$work/ids")
  curl -sf -H "Authorization: $auth_samtak" "http://127.0.0.1:$http_port/api/v1/levanger/oppslag/$id" | grep -q "\"id\":\"$id\"" || die "the product does not answer with the row asked for"
  cat >"$work/pgbench-read.sql" <<SQL
\set i random(1, $rows)
select id, kommune, tittel, tekst, fra, til, viktig, versjon, opprettet from oppslag.oppslag where id = md5(:i::text)::uuid::text;
SQL
  cat >"$work/pgbench-list.sql" <<SQL
select id, kommune, tittel, tekst, fra, til, viktig, versjon, opprettet from oppslag.oppslag where kommune = 'levanger' order by fra desc, id desc limit 21;
SQL
  cat >"$work/pgbench-create.sql" <<'SQL'
insert into oppslag.oppslag (id, kommune, tittel, tekst, fra, til, viktig, versjon, opprettet)
values (gen_random_uuid()::text, 'levanger', 'Nytt oppslag', repeat('Møterommet er ledig. ', 8), date '2014-11-14', null, false, 1, now());
SQL
}

# As many users as we have rows, past its API as ours are; read by as many ids.
seed_keycloak() {
  local id
  psql_run keycloak <<SQL
delete from user_entity where username like 'bruker%';
insert into user_entity (id, email, email_constraint, email_verified, enabled, first_name, last_name, realm_id, username, created_timestamp, not_before)
select md5(i::text)::uuid::text, 'bruker' || i || '@example.org', 'bruker' || i || '@example.org', false, true, 'Prøve', 'Nummer ' || i,
       (select id from realm where name = 'master'), 'bruker' || i, 1416000000000, 0
from generate_series(1, $1) i;
analyze user_entity;
SQL
  psql_run keycloak -At -c "select id from user_entity where username like 'bruker%' order by md5(id) limit 20000" >"$work/keycloak-ids"
  # The admin's token lives a minute by default; the measuring needs longer.
  curl -sf -X PUT -H "Authorization: Bearer $(keycloak_token)" -H 'Content-Type: application/json' -d '{"realm":"master","accessTokenLifespan":7200}' "http://127.0.0.1:$keycloak_port/admin/realms/master"
  auth_keycloak="Bearer $(keycloak_token)"
  id=$(head -n 1 "$work/keycloak-ids")
  curl -sf -H "Authorization: $auth_keycloak" "http://127.0.0.1:$keycloak_port/admin/realms/master/users/$id" | grep -q "\"id\":\"$id\"" || die "Keycloak does not answer with the user asked for"
}
keycloak_token() { curl -sf -d 'client_id=admin-cli&grant_type=password&username=admin&password=bench' "http://127.0.0.1:$keycloak_port/realms/master/protocol/openid-connect/token" | grep -o '"access_token":"[^"]*"' | cut -d'"' -f4; }

# ---- load -----------------------------------------------------------------------------------------
# wrk with paths from a file of ids, all requests made beforehand; prints "requests/s p99ms failed".
load() { # paths-prefix ids-file authorization base seconds method
  cat >"$work/wrk.lua" <<LUA
local requests = {}
init = function()
  math.randomseed(os.time())
  if "$6" == "POST" then
    requests[1] = wrk.format("POST", "$1", {["Authorization"] = "$3", ["Content-Type"] = "application/json"},
      '{"tittel":"Nytt oppslag","tekst":"Møterommet er ledig fra klokka ti.","fra":"2014-11-14"}')
  elseif not ("$1"):find("ID", 1, true) then
    requests[1] = wrk.format("GET", "$1", {["Authorization"] = "$3"})
  else
    for id in io.lines("$2") do
      requests[#requests + 1] = wrk.format("GET", (("$1"):gsub("ID", id)), {["Authorization"] = "$3"})
    end
  end
end
request = function() return requests[math.random(#requests)] end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format("FIGURES %.1f %.2f %d\n", summary.requests / summary.duration * 1e6, latency:percentile(99) / 1000,
    e.connect + e.read + e.write + e.status + e.timeout))
end
LUA
  wrk -t1 -c16 "-d${5}s" --timeout 20s -s "$work/wrk.lua" "$4" | awk '/^FIGURES/ {print $2, $3, $4}'
}
samtak_read() { load /api/v1/levanger/oppslag/ID "$work/ids" "$auth_samtak" "http://127.0.0.1:$http_port" "$1" GET; }
samtak_list() { load '/api/v1/levanger/oppslag?antall=20' "$work/ids" "$auth_samtak" "http://127.0.0.1:$http_port" "$1" GET; }
samtak_create() { load /api/v1/levanger/oppslag "$work/ids" "$auth_samtak" "http://127.0.0.1:$http_port" "$1" POST; }
keycloak_read() { load /admin/realms/master/users/ID "$work/keycloak-ids" "$auth_keycloak" "http://127.0.0.1:$keycloak_port" "$1" GET; }
keycloak_list() { load '/admin/realms/master/users?max=20&briefRepresentation=true' "$work/keycloak-ids" "$auth_keycloak" "http://127.0.0.1:$keycloak_port" "$1" GET; }
# A client of pgbench that ends early counts as failed: the limit would look lower than it is.
pgbench_op() {
  local out bad=0
  out=$("$pg_bin/pgbench" -n -M prepared -c 16 -j 1 -T "$2" -f "$work/pgbench-$1.sql" -h 127.0.0.1 -p "$pg_port" -U postgres samtak 2>>"$work/pgbench.log") || bad=1
  awk -v bad="$bad" '/^tps/ {printf "%.1f 0 %d\n", $3, bad}' <<<"$out"
}
pgbench_read() { pgbench_op read "$1"; }
pgbench_list() { pgbench_op list "$1"; }
pgbench_create() { pgbench_op create "$1"; }

# Milliseconds of processor time that a process has had; that of PostgreSQL with all its sessions,
# of which one may end while it is being read.
cpu_ms() { awk '{print ($14 + $15) * 10}' "/proc/$1/stat"; }
# The same of a process with its children: Keycloak's script keeps its JVM as a child.
family_cpu_ms() { local p; for p in $(family "$1"); do cat "/proc/$p/stat" 2>/dev/null || true; done | awk '{t += $14 + $15} END {print t * 10}'; }
pg_cpu_ms() { local p; for p in $(pgrep -P "$(head -n 1 "$pg_dir/data/postmaster.pid")"); do cat "/proc/$p/stat" 2>/dev/null || true; done | awk '{t += $14 + $15} END {print t * 10}'; }
rss_mb() { awk '/VmRSS/ {printf "%d", $2 / 1024}' "/proc/${pids[$1]}/status"; }
hwm_mb() { awk '/VmHWM/ {printf "%d", $2 / 1024}' "/proc/${pids[$1]}/status"; }

# take NAME COMMAND SECONDS: keeps the figures of one turn under NAME.
take() {
  local jvm pg rps p99 bad
  jvm=$(cpu_ms "${pids[samtak]}") pg=$(pg_cpu_ms)
  read -r rps p99 bad < <("$2" "$3") || die "$1 gave no figures"
  jvm=$(($(cpu_ms "${pids[samtak]}") - jvm)) pg=$(($(pg_cpu_ms) - pg))
  figures[$1.rps]+=" $rps"
  figures[$1.p99]+=" $p99"
  # A peer that refuses is quick, and a limit that fails is slow: theirs count, too.
  failed=$((failed + bad))
  [ "$bad" = 0 ] || say "$1: $bad failed requests" >&2
  case $1 in
    samtak.*)
      loaded=$((loaded + $3))
      figures[$1.jvm]+=" $(awk -v t="$jvm" -v n="$rps" -v s="$3" 'BEGIN {printf "%.3f", t / (n * s)}')"
      figures[$1.pg]+=" $(awk -v t="$pg" -v n="$rps" -v s="$3" 'BEGIN {printf "%.3f", t / (n * s)}')"
      ;;
  esac
}
warm_up() {
  samtak_read $(($1 * 4 / 9)) >/dev/null
  samtak_list $(($1 * 4 / 9)) >/dev/null
  samtak_create $(($1 / 9)) >/dev/null
  loaded=$((loaded + $1))
  keycloak_read $(($1 / 3)) >/dev/null
  keycloak_list $(($1 / 3)) >/dev/null
}

report_row() { # op size
  local s p k=-
  s=$(median ${figures[samtak.$1.$2.rps]})
  p=$(median ${figures[pgbench.$1.$2.rps]})
  [ -z "${figures[keycloak.$1.$2.rps]:-}" ] || k=$(median ${figures[keycloak.$1.$2.rps]})
  say "| $1 | $2 | $s | $(median ${figures[samtak.$1.$2.jvm]}) + $(median ${figures[samtak.$1.$2.pg]}) | $p | $(awk -v a="$s" -v b="$p" 'BEGIN {printf "%.1f %%", 100 * a / b}') | $k | $([ "$k" = - ] && say - || ratio "$s" "$k") | $(median ${figures[samtak.$1.$2.p99]}) |"
}

# Mixed load: of ten seconds six of reads, three of lists, one of creates.
soak() {
  local end=$((SECONDS + $1)) bad _
  while [ $SECONDS -lt $end ]; do
    for op in samtak_read:6 samtak_list:3 samtak_create:1; do
      read -r _ _ bad < <("${op%:*}" "${op#*:}")
      failed=$((failed + bad)) loaded=$((loaded + ${op#*:}))
    done
  done
}
