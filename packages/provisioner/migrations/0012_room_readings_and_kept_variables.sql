ALTER TABLE "hatchery"."panel_nodes" ADD COLUMN "freed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "hatchery"."panels" ADD COLUMN "room_read_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "hatchery"."services" ADD COLUMN "kept_variables" jsonb DEFAULT '{}'::jsonb NOT NULL;