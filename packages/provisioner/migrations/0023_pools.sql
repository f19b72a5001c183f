ALTER TABLE "hatchery"."services" ADD COLUMN "pool_id" text;--> statement-breakpoint
ALTER TABLE "hatchery"."services" ADD COLUMN "budget" jsonb;--> statement-breakpoint
ALTER TABLE "hatchery"."services" ADD CONSTRAINT "services_pool" FOREIGN KEY ("pool_id") REFERENCES "hatchery"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "services_of_pool" ON "hatchery"."services" USING btree ("pool_id","number") WHERE pool_id is not null;