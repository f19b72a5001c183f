CREATE TABLE "hatchery"."idempotency_keys" (
	"scope" text NOT NULL,
	"key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"claim" uuid NOT NULL,
	"held_until" timestamp (3) with time zone NOT NULL,
	"answer" text,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_scope_key_pk" PRIMARY KEY("scope","key")
);
--> statement-breakpoint
CREATE INDEX "idempotency_keys_claim" ON "hatchery"."idempotency_keys" USING btree ("claim");--> statement-breakpoint
CREATE INDEX "idempotency_keys_expiry" ON "hatchery"."idempotency_keys" USING btree ("expires_at");