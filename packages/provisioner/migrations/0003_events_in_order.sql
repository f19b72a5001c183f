ALTER TABLE "hatchery"."events" DROP COLUMN "transaction";--> statement-breakpoint
ALTER TABLE "hatchery"."events" DROP COLUMN "written_at";