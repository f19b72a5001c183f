ALTER TABLE "hatchery"."drift_findings" ADD COLUMN "customer_id" text;--> statement-breakpoint
ALTER TABLE "hatchery"."drift_findings" ADD COLUMN "panel_user_id" integer;