ALTER TABLE "hatchery"."operations" ADD COLUMN "panel_awaited_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "hatchery"."panels" ADD COLUMN "hold" jsonb;--> statement-breakpoint
ALTER TABLE "hatchery"."panels" ADD COLUMN "held_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "hatchery"."panels" ADD COLUMN "probes" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "hatchery"."panels" ADD COLUMN "probed_at" timestamp (3) with time zone;