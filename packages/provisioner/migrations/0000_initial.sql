CREATE SCHEMA IF NOT EXISTS "hatchery";
--> statement-breakpoint
CREATE TABLE "hatchery"."customer_links" (
	"customer_id" text NOT NULL,
	"panel_id" text NOT NULL,
	"panel_user_id" integer NOT NULL,
	"origin" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "customer_links_customer_id_panel_id_pk" PRIMARY KEY("customer_id","panel_id")
);
--> statement-breakpoint
CREATE TABLE "hatchery"."customers" (
	"id" text PRIMARY KEY NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "hatchery"."customers_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"email" text NOT NULL,
	"username" text,
	"first_name" text,
	"last_name" text,
	"language" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hatchery"."events" (
	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"number" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "hatchery"."events_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"type" text NOT NULL,
	"service_id" text,
	"customer_id" text,
	"operation_id" uuid,
	"actor" jsonb NOT NULL,
	"data" jsonb NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"written_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hatchery"."operations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "hatchery"."operations_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"subject" text NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"service_id" text,
	"customer_id" text,
	"panel_id" text,
	"priority" smallint NOT NULL,
	"input" jsonb NOT NULL,
	"progress" jsonb NOT NULL,
	"steps" jsonb NOT NULL,
	"attempts" integer NOT NULL,
	"panel_requests" integer NOT NULL,
	"waits_for" text,
	"next_try_at" timestamp (3) with time zone,
	"outcome_unknown" boolean NOT NULL,
	"failure" jsonb,
	"actor" jsonb NOT NULL,
	"lease" uuid,
	"worker_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "hatchery"."panel_allocations" (
	"panel_id" text NOT NULL,
	"id" integer NOT NULL,
	"node_id" integer NOT NULL,
	"ip" text NOT NULL,
	"alias" text,
	"port" integer NOT NULL,
	"assigned" boolean NOT NULL,
	"service_id" text,
	CONSTRAINT "panel_allocations_panel_id_id_pk" PRIMARY KEY("panel_id","id")
);
--> statement-breakpoint
CREATE TABLE "hatchery"."panel_nodes" (
	"panel_id" text NOT NULL,
	"node_id" integer NOT NULL,
	"facts" jsonb NOT NULL,
	"read_at" timestamp (3) with time zone NOT NULL,
	"allocations_read_at" timestamp (3) with time zone,
	"held_until" timestamp (3) with time zone,
	"holds" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "panel_nodes_panel_id_node_id_pk" PRIMARY KEY("panel_id","node_id")
);
--> statement-breakpoint
CREATE TABLE "hatchery"."panels" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"url" text NOT NULL,
	"accepts_orders" boolean NOT NULL,
	"application_key" text NOT NULL,
	"client_key" text,
	"catalogue" jsonb,
	"catalogue_read_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hatchery"."product_versions" (
	"product_id" text NOT NULL,
	"version" integer NOT NULL,
	"configuration" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "product_versions_product_id_version_pk" PRIMARY KEY("product_id","version")
);
--> statement-breakpoint
CREATE TABLE "hatchery"."products" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hatchery"."reservations" (
	"service_id" text PRIMARY KEY NOT NULL,
	"panel_id" text NOT NULL,
	"node_id" integer NOT NULL,
	"memory" integer NOT NULL,
	"disk" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hatchery"."services" (
	"id" text PRIMARY KEY NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "hatchery"."services_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"order_hash" text NOT NULL,
	"state" text NOT NULL,
	"customer_id" text NOT NULL,
	"product_id" text NOT NULL,
	"product_version" integer NOT NULL,
	"egg" text NOT NULL,
	"options" jsonb NOT NULL,
	"variables" jsonb NOT NULL,
	"applied" jsonb,
	"order_id" text,
	"name" text,
	"external_id" text NOT NULL,
	"panel_id" text,
	"node_id" integer,
	"server_id" integer,
	"server_uuid" text,
	"server_identifier" text,
	"addresses" jsonb NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"suspension_reason" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"activated_at" timestamp (3) with time zone,
	"suspended_at" timestamp (3) with time zone,
	"terminated_at" timestamp (3) with time zone,
	"due_at" timestamp (3) with time zone,
	"reminded_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "hatchery"."workers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lock" integer NOT NULL,
	"host" text NOT NULL,
	"pid" integer NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "hatchery"."customer_links" ADD CONSTRAINT "customer_links_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "hatchery"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hatchery"."operations" ADD CONSTRAINT "operations_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "hatchery"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hatchery"."operations" ADD CONSTRAINT "operations_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "hatchery"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hatchery"."services" ADD CONSTRAINT "services_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "hatchery"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hatchery"."services" ADD CONSTRAINT "services_product_version" FOREIGN KEY ("product_id","product_version") REFERENCES "hatchery"."product_versions"("product_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "customer_links_unshared" ON "hatchery"."customer_links" USING btree ("panel_id","panel_user_id") WHERE origin <> 'shared';--> statement-breakpoint
CREATE UNIQUE INDEX "customers_number" ON "hatchery"."customers" USING btree ("number");--> statement-breakpoint
CREATE INDEX "customers_email" ON "hatchery"."customers" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "events_of_service" ON "hatchery"."events" USING btree ("service_id","number");--> statement-breakpoint
CREATE INDEX "events_of_customer" ON "hatchery"."events" USING btree ("customer_id","number");--> statement-breakpoint
CREATE INDEX "events_of_operation" ON "hatchery"."events" USING btree ("operation_id","number");--> statement-breakpoint
CREATE INDEX "events_of_type" ON "hatchery"."events" USING btree ("type","number");--> statement-breakpoint
CREATE UNIQUE INDEX "operations_number" ON "hatchery"."operations" USING btree ("number");--> statement-breakpoint
CREATE INDEX "operations_open" ON "hatchery"."operations" USING btree ("subject","number") WHERE status in ('waiting', 'running');--> statement-breakpoint
CREATE INDEX "operations_due" ON "hatchery"."operations" USING btree ("next_try_at") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "operations_installing" ON "hatchery"."operations" USING btree ("panel_id") WHERE status = 'waiting' and waits_for = 'installation';--> statement-breakpoint
CREATE INDEX "operations_held" ON "hatchery"."operations" USING btree ("worker_id") WHERE status = 'running';--> statement-breakpoint
CREATE INDEX "operations_of_service" ON "hatchery"."operations" USING btree ("service_id","number");--> statement-breakpoint
CREATE INDEX "operations_of_customer" ON "hatchery"."operations" USING btree ("customer_id","number");--> statement-breakpoint
CREATE INDEX "operations_of_panel" ON "hatchery"."operations" USING btree ("panel_id","number");--> statement-breakpoint
CREATE INDEX "operations_in_status" ON "hatchery"."operations" USING btree ("status","number");--> statement-breakpoint
CREATE INDEX "operations_of_kind" ON "hatchery"."operations" USING btree ("kind","number");--> statement-breakpoint
CREATE INDEX "panel_allocations_free" ON "hatchery"."panel_allocations" USING btree ("panel_id","node_id","port") WHERE not assigned and service_id is null;--> statement-breakpoint
CREATE INDEX "panel_allocations_of_service" ON "hatchery"."panel_allocations" USING btree ("service_id") WHERE service_id is not null;--> statement-breakpoint
CREATE INDEX "reservations_on_node" ON "hatchery"."reservations" USING btree ("panel_id","node_id");--> statement-breakpoint
CREATE UNIQUE INDEX "services_number" ON "hatchery"."services" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "services_external_id" ON "hatchery"."services" USING btree ("external_id");--> statement-breakpoint
CREATE UNIQUE INDEX "services_server" ON "hatchery"."services" USING btree ("panel_id","server_id") WHERE server_id is not null and state <> 'terminated';--> statement-breakpoint
CREATE INDEX "services_of_customer" ON "hatchery"."services" USING btree ("customer_id","number");--> statement-breakpoint
CREATE INDEX "services_of_product" ON "hatchery"."services" USING btree ("product_id","number");--> statement-breakpoint
CREATE INDEX "services_of_panel" ON "hatchery"."services" USING btree ("panel_id","number");--> statement-breakpoint
CREATE INDEX "services_in_state" ON "hatchery"."services" USING btree ("state","number");--> statement-breakpoint
CREATE INDEX "services_by_id" ON "hatchery"."services" USING btree (lower("id") text_pattern_ops);--> statement-breakpoint
CREATE INDEX "services_due" ON "hatchery"."services" USING btree ("due_at") WHERE due_at is not null;