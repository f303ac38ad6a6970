#!/usr/bin/env bash
# Dumps the database to BACKUP_DIR, proves that the dump can be read, and removes dumps older than KEEP_DAYS.
#   BACKUP_URL  address of the database in the role of create-backup-role.sql
#   BACKUP_DIR  default /var/backups/jiping
#   KEEP_DAYS   default 30
# pg_dump must be as new as the server. Ends with an error, and leaves the old dumps alone, when anything fails.
set -euo pipefail
umask 077

: "${BACKUP_URL:?the address of the database, in the role of create-backup-role.sql}"
directory=${BACKUP_DIR:-/var/backups/jiping}
keep=${KEEP_DAYS:-30}

mkdir -p "$directory"
dump="$directory/jiping-$(date -u +%Y%m%dT%H%M%SZ).dump"
trap 'rm -f "$dump.partial"' EXIT

pg_dump --format=custom --compress=6 --no-owner --no-privileges --schema=public --file="$dump.partial" --dbname="$BACKUP_URL"
pg_restore --list "$dump.partial" | grep 'TABLE DATA public evaluation ' > /dev/null || {
  echo "The dump holds no evaluations: is BACKUP_URL the right database?" >&2
  exit 1
}
mv "$dump.partial" "$dump"
(cd "$directory" && sha256sum "$(basename "$dump")" > "$(basename "$dump").sha256")
find "$directory" -name 'jiping-*.dump*' -mtime "+$keep" -delete
echo "$dump $(stat -c %s "$dump") bytes"
