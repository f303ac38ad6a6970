#!/bin/bash
# Run once by the PostgreSQL image, on an empty volume: the owner of the tables, who may make the application's role.
set -euo pipefail

psql --set=ON_ERROR_STOP=1 --set=password="$JIPING_OWNER_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role jiping_owner login nosuperuser createrole nobypassrls password :'password';
alter database jiping owner to jiping_owner;
alter schema public owner to jiping_owner;
revoke all on schema public from public;
SQL
