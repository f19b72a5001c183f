CREATE TABLE "hatchery"."drift_findings" (
	"id" text PRIMARY KEY NOT NULL,
	"panel_id" text NOT NULL,
	"kind" text NOT NULL,
	"service_id" text,
	"server_id" integer,
	"message" text NOT NULL,
	"repairs" jsonb NOT NULL,
	"scan" integer NOT NULL,
	"first_seen_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hatchery"."drift_scans" (
	"panel_id" text PRIMARY KEY NOT NULL,
	"scan" integer DEFAULT 0 NOT NULL,
	"scanned_at" timestamp (3) with time zone,
	"servers" integer DEFAULT 0 NOT NULL,
	"services" integer DEFAULT 0 NOT NULL,
	"lease" uuid,
	"leased_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "hatchery"."webhook_deliveries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "hatchery"."webhook_deliveries_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"endpoint_id" text NOT NULL,
	"event_number" bigint NOT NULL,
	"event_type" text NOT NULL,
	"status" text NOT NULL,
	"attempts" integer NOT NULL,
	"failures" integer NOT NULL,
	"next_try_at" timestamp (3) with time zone,
	"last_status" integer,
	"last_latency_ms" integer,
	"last_error" text,
	"last_answer" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"delivered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "hatchery"."webhook_endpoints" (
	"id" text PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"events" jsonb,
	"enabled" boolean NOT NULL,
	"secret" text NOT NULL,
	"previous_secret" text,
	"previous_secret_until" timestamp (3) with time zone,
	"position" bigint NOT NULL,
	"failing_since" timestamp (3) with time zone,
	"disabled_because" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "hatchery"."services" ADD COLUMN "imported_server_id" integer;--> statement-breakpoint
ALTER TABLE "hatchery"."webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_endpoint_id_webhook_endpoints_id_fk" FOREIGN KEY ("endpoint_id") REFERENCES "hatchery"."webhook_endpoints"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "drift_findings_of_panel" ON "hatchery"."drift_findings" USING btree ("panel_id","kind","id");--> statement-breakpoint
CREATE INDEX "drift_findings_of_service" ON "hatchery"."drift_findings" USING btree ("service_id");--> statement-breakpoint
CREATE UNIQUE INDEX "webhook_deliveries_number" ON "hatchery"."webhook_deliveries" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "webhook_deliveries_of_event" ON "hatchery"."webhook_deliveries" USING btree ("endpoint_id","event_number");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_due" ON "hatchery"."webhook_deliveries" USING btree ("next_try_at") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "webhook_deliveries_of_endpoint" ON "hatchery"."webhook_deliveries" USING btree ("endpoint_id","number");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_ended" ON "hatchery"."webhook_deliveries" USING btree ("created_at") WHERE status <> 'waiting';--> statement-breakpoint
CREATE UNIQUE INDEX "services_imported_server" ON "hatchery"."services" USING btree ("panel_id","imported_server_id") WHERE imported_server_id is not null and state <> 'terminated';