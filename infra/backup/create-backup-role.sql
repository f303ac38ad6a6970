-- Once, as the superuser: a role that may read every row and change none. Row security is forced on the owner too, so that
-- a dump in any lesser role would stop at the first tenant table.
--   psql --set=password=… --file create-backup-role.sql "$SUPERUSER_URL"
create role jiping_backup login nosuperuser nocreatedb nocreaterole bypassrls password :'password';
grant pg_read_all_data to jiping_backup;
alter role jiping_backup set default_transaction_read_only = on;
