CREATE TABLE "hatchery"."meter_readings" (
	"service_id" text NOT NULL,
	"read_at" timestamp (3) with time zone NOT NULL,
	"good_until" timestamp (3) with time zone NOT NULL,
	"running" boolean NOT NULL,
	"received_bytes" bigint NOT NULL,
	"sent_bytes" bigint NOT NULL,
	"disk_bytes" bigint NOT NULL,
	CONSTRAINT "meter_readings_service_id_read_at_pk" PRIMARY KEY("service_id","read_at")
);
--> statement-breakpoint
CREATE TABLE "hatchery"."meter_spans" (
	"service_id" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone,
	"state" text NOT NULL,
	"customer_id" text NOT NULL,
	"product_id" text NOT NULL,
	"product_version" integer NOT NULL,
	"options" jsonb NOT NULL,
	CONSTRAINT "meter_spans_service_id_starts_at_pk" PRIMARY KEY("service_id","starts_at")
);
--> statement-breakpoint
CREATE TABLE "hatchery"."meters" (
	"service_id" text PRIMARY KEY NOT NULL,
	"closed_until" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone,
	"reading_at" timestamp (3) with time zone,
	"reading_every_ms" integer,
	"received_bytes" bigint,
	"sent_bytes" bigint
);
--> statement-breakpoint
CREATE TABLE "hatchery"."usage_periods" (
	"service_id" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"number" bigint NOT NULL,
	"customer_id" text NOT NULL,
	"product_id" text NOT NULL,
	"product_version" integer NOT NULL,
	"options" jsonb NOT NULL,
	"active_ms" integer NOT NULL,
	"running_ms" integer,
	"unknown_ms" integer,
	"received_bytes" bigint,
	"sent_bytes" bigint,
	"disk_bytes" bigint,
	CONSTRAINT "usage_periods_service_id_starts_at_pk" PRIMARY KEY("service_id","starts_at")
);
--> statement-breakpoint
CREATE INDEX "meters_due" ON "hatchery"."meters" USING btree ("due_at") WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX "meters_to_read" ON "hatchery"."meters" USING btree ("reading_at") WHERE reading_at is not null;--> statement-breakpoint
CREATE INDEX "usage_periods_in_order" ON "hatchery"."usage_periods" USING btree ("number");--> statement-breakpoint
CREATE INDEX "usage_periods_of_service" ON "hatchery"."usage_periods" USING btree ("service_id","number");--> statement-breakpoint
CREATE INDEX "usage_periods_of_customer" ON "hatchery"."usage_periods" USING btree ("customer_id","number");--> statement-breakpoint
-- Whoever closes periods or writes a reading holds the row of the meter; the time is asked once this has it.
CREATE FUNCTION "hatchery"."keep_meter"() RETURNS trigger LANGUAGE plpgsql
  AS $$
    DECLARE
      kept hatchery.meters;
      meter jsonb;
      is_open boolean;
      happened_at timestamptz;
    BEGIN
      SELECT * INTO kept FROM hatchery.meters WHERE service_id = new.id FOR UPDATE;
      IF new.state <> 'terminated' THEN
        SELECT configuration -> 'meter' INTO meter FROM hatchery.product_versions
          WHERE product_id = new.product_id AND version = new.product_version;
      END IF;
      is_open := kept.service_id IS NOT NULL
        AND EXISTS (SELECT FROM hatchery.meter_spans WHERE service_id = new.id AND ends_at IS NULL);
      IF NOT is_open AND (meter IS NULL OR new.state <> 'active') THEN
        RETURN NULL;
      END IF;
      happened_at := greatest(hatchery.now(), kept.closed_until,
        (SELECT max(coalesce(ends_at, starts_at)) FROM hatchery.meter_spans WHERE service_id = new.id));
      UPDATE hatchery.meter_spans SET ends_at = happened_at WHERE service_id = new.id AND ends_at IS NULL;
      DELETE FROM hatchery.meter_spans WHERE service_id = new.id AND starts_at = ends_at;
      IF meter IS NOT NULL THEN
        INSERT INTO hatchery.meter_spans (service_id, starts_at, state, customer_id, product_id, product_version, options)
          VALUES (new.id, happened_at, new.state, new.customer_id, new.product_id, new.product_version, new.options);
      END IF;
      INSERT INTO hatchery.meters (service_id, closed_until, due_at, reading_at, reading_every_ms)
        VALUES (
          new.id, happened_at, happened_at,
          CASE WHEN new.state = 'active' AND meter ->> 'running' = 'sample' THEN coalesce(kept.reading_at, happened_at) END,
          (meter ->> 'everyMs')::integer
        )
        ON CONFLICT (service_id) DO UPDATE
          SET due_at = excluded.due_at, reading_at = excluded.reading_at, reading_every_ms = excluded.reading_every_ms;
      RETURN NULL;
    END
  $$;--> statement-breakpoint
CREATE TRIGGER "services_metered" AFTER UPDATE ON "hatchery"."services" FOR EACH ROW
  WHEN ((old.state, old.customer_id, old.product_id, old.product_version, old.options)
    IS DISTINCT FROM (new.state, new.customer_id, new.product_id, new.product_version, new.options))
  EXECUTE FUNCTION "hatchery"."keep_meter"();
