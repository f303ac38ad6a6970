#!/usr/bin/env bash
# Restores a dump of backup.sh into an EMPTY database. Row security is forced on the owner, so that rows can only be
# written by a superuser; the tables are given to the owner of the database afterwards.
#   restore.sh DUMP
#   RESTORE_URL  address of the empty database, as superuser
# Then start the server (or run `jiping migrate`): it makes the application's role and gives it its rights.
set -euo pipefail

dump=${1:?which dump?}
: "${RESTORE_URL:?the address of the empty database, as superuser}"
ask() { psql --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 --dbname="$RESTORE_URL" "$@"; }

if [ -f "$dump.sha256" ]; then
  (cd "$(dirname "$dump")" && sha256sum --check --quiet "$(basename "$dump").sha256")
fi
if [ "$(ask --command="select count(*) from pg_tables where schemaname = 'public'")" != 0 ]; then
  echo "The database is not empty; nothing was changed." >&2
  exit 1
fi

owner=$(ask --command="select pg_get_userbyid(datdba) from pg_database where datname = current_database()")
pg_restore --exit-on-error --single-transaction --no-owner --no-privileges --role="$owner" --schema=public \
  --section=pre-data --dbname="$RESTORE_URL" "$dump"
pg_restore --exit-on-error --single-transaction --no-owner --no-privileges --disable-triggers --schema=public \
  --section=data --dbname="$RESTORE_URL" "$dump"
pg_restore --exit-on-error --single-transaction --no-owner --no-privileges --role="$owner" --schema=public \
  --section=post-data --dbname="$RESTORE_URL" "$dump"
ask --command="analyze"
echo "$(ask --command='select count(*) from evaluation') evaluations restored"
