ALTER TABLE "hatchery"."reservations" ALTER COLUMN "ports" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "hatchery"."reservations" ADD COLUMN "operation_id" uuid;