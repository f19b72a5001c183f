CREATE TABLE "hatchery"."grants" (
	"reference" text PRIMARY KEY NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "hatchery"."grants_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"customer_id" text NOT NULL,
	"service_id" text,
	"terms" jsonb,
	"refundable" boolean NOT NULL,
	"operation_id" uuid,
	"held_until" timestamp (3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_try_at" timestamp (3) with time zone,
	"problem" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "hatchery"."idempotency_keys" ALTER COLUMN "held_until" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "hatchery"."operations" ADD COLUMN "reference" text;--> statement-breakpoint
ALTER TABLE "hatchery"."services" ADD COLUMN "renewal_anchor" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "hatchery"."services" ADD COLUMN "renewal_months" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "grants_number" ON "hatchery"."grants" USING btree ("number");--> statement-breakpoint
CREATE INDEX "grants_open" ON "hatchery"."grants" USING btree ("state") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "grants_of_operation" ON "hatchery"."grants" USING btree ("operation_id") WHERE operation_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "grants_one_at_a_time" ON "hatchery"."grants" USING btree ("service_id","kind") WHERE state in ('authorizing', 'authorized') and kind <> 'order';--> statement-breakpoint
CREATE UNIQUE INDEX "operations_reference" ON "hatchery"."operations" USING btree ("reference") WHERE reference is not null;