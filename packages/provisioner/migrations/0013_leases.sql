ALTER TABLE "hatchery"."operations" ADD COLUMN "claimed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "hatchery"."operations" ADD COLUMN "lease_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "hatchery"."operations" ADD COLUMN "fence" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE "hatchery"."operations" SET "claimed_at" = "hatchery"."now"(), "lease_until" = "hatchery"."now"() WHERE "status" = 'running';--> statement-breakpoint
CREATE INDEX "operations_leases" ON "hatchery"."operations" USING btree ("lease_until") WHERE status = 'running';--> statement-breakpoint
CREATE INDEX "services_never_due" ON "hatchery"."services" USING btree ("id") WHERE due_at is null and expires_at is not null and state in ('active', 'suspended');--> statement-breakpoint
ALTER TABLE "hatchery"."operations" DROP COLUMN "lease";