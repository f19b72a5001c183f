CREATE TABLE "hatchery"."invited_accounts" (
	"panel_id" text NOT NULL,
	"email" text NOT NULL,
	"user_uuid" text,
	"invited_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "invited_accounts_panel_id_email_pk" PRIMARY KEY("panel_id","email")
);
--> statement-breakpoint
CREATE TABLE "hatchery"."unresolved_creations" (
	"service_id" text NOT NULL,
	"panel_id" text NOT NULL,
	"look_at" timestamp (3) with time zone NOT NULL,
	"looks" integer DEFAULT 0 NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "unresolved_creations_service_id_panel_id_pk" PRIMARY KEY("service_id","panel_id")
);
--> statement-breakpoint
DROP INDEX "hatchery"."services_server";--> statement-breakpoint
ALTER TABLE "hatchery"."customer_links" ADD COLUMN "panel_user_uuid" text;--> statement-breakpoint
ALTER TABLE "hatchery"."customer_links" ADD COLUMN "suspect" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "hatchery"."panels" ADD COLUMN "canary_server_id" integer;--> statement-breakpoint
ALTER TABLE "hatchery"."panels" ADD COLUMN "canary_seen_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "unresolved_creations_due" ON "hatchery"."unresolved_creations" USING btree ("look_at");--> statement-breakpoint
CREATE INDEX "services_server_number" ON "hatchery"."services" USING btree ("panel_id","server_id") WHERE server_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "services_server" ON "hatchery"."services" USING btree ("panel_id","server_uuid") WHERE server_uuid is not null and state <> 'terminated';