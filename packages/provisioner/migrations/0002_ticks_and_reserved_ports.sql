CREATE TABLE "hatchery"."ticks" (
	"name" text PRIMARY KEY NOT NULL,
	"next_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "hatchery"."panel_allocations" ADD COLUMN "dedicated" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "hatchery"."reservations" ADD COLUMN "ports" jsonb NOT NULL;