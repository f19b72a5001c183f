-- The one clock that decides what is due; to the millisecond, as instants are kept. Tests replace it to move time.
CREATE FUNCTION "hatchery"."now"() RETURNS timestamptz LANGUAGE sql VOLATILE
  AS $$ SELECT date_trunc('milliseconds', clock_timestamp()) $$;
