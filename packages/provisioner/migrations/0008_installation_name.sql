CREATE TABLE "hatchery"."installation_names" (
	"name" text PRIMARY KEY NOT NULL,
	"named_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
INSERT INTO "hatchery"."installation_names" ("name", "named_at") SELECT '', clock_timestamp() WHERE EXISTS (SELECT 1 FROM "hatchery"."customers");
