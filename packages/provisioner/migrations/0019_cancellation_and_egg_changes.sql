ALTER TABLE "hatchery"."services" ADD COLUMN "cancelled_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "hatchery"."services" ADD COLUMN "egg_changes" integer DEFAULT 0 NOT NULL;