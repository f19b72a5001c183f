CREATE TABLE "hatchery"."customer_search" (
	"customer_id" text PRIMARY KEY NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hatchery"."service_search" (
	"service_id" text PRIMARY KEY NOT NULL,
	"number" bigint NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "hatchery"."customer_search" ADD CONSTRAINT "customer_search_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "hatchery"."customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hatchery"."service_search" ADD CONSTRAINT "service_search_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "hatchery"."services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "customer_search_words" ON "hatchery"."customer_search" USING gin ("words");--> statement-breakpoint
CREATE UNIQUE INDEX "service_search_number" ON "hatchery"."service_search" USING btree ("number");--> statement-breakpoint
CREATE INDEX "service_search_words" ON "hatchery"."service_search" USING gin ("words");--> statement-breakpoint
-- Only ASCII separates words: what is a letter beyond it differs between databases. Empty and missing values say nothing.
CREATE FUNCTION "hatchery"."search_words"("lexemes" text[], "written" text[]) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE
  AS $$
    BEGIN
      RETURN array_to_tsvector(array(
        SELECT left(lower(lexeme), 500) FROM unnest(lexemes) AS lexeme WHERE length(lexeme) > 1
      ) || array_remove(
        regexp_split_to_array(left(lower(array_to_string(written, ' ')), 1500), '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007f]+'), ''
      ));
    END
  $$;--> statement-breakpoint
CREATE FUNCTION "hatchery"."service_words"("service" "hatchery"."services") RETURNS tsvector LANGUAGE plpgsql IMMUTABLE
  AS $$
    DECLARE
      lexemes text[] := ARRAY[
        '=' || service.id, '=' || service.order_id, '=' || service.external_id, '=' || service.name, '=' || service.customer_id,
        '=' || service.server_identifier, '=' || service.server_uuid,
        '@' || service.panel_id, '@' || service.panel_id || '/' || service.node_id
      ];
      address jsonb;
      port text;
    BEGIN
      FOR address IN SELECT jsonb_array_elements(service.addresses) LOOP
        port := address ->> 'port';
        lexemes := lexemes || ARRAY[
          '=' || port, '=' || (address ->> 'ip'), '=' || (address ->> 'alias'), '=' || (address ->> 'alias') || ':' || port,
          '=' || CASE WHEN strpos(address ->> 'ip', ':') > 0 THEN '[' || (address ->> 'ip') || ']' ELSE address ->> 'ip' END || ':' || port
        ];
      END LOOP;
      RETURN hatchery.search_words(lexemes, ARRAY[service.id, service.order_id, service.name]);
    END
  $$;--> statement-breakpoint
CREATE FUNCTION "hatchery"."customer_words"("customer" "hatchery"."customers") RETURNS tsvector LANGUAGE plpgsql IMMUTABLE
  AS $$
    BEGIN
      RETURN hatchery.search_words(
        ARRAY[
          '=' || customer.id, '=' || customer.email, '=' || customer.username, '=' || customer.first_name, '=' || customer.last_name,
          '=' || customer.first_name || ' ' || customer.last_name, '=' || customer.last_name || ' ' || customer.first_name
        ],
        ARRAY[customer.id, customer.email, customer.username, customer.first_name, customer.last_name]
      );
    END
  $$;--> statement-breakpoint
CREATE FUNCTION "hatchery"."keep_service_words"() RETURNS trigger LANGUAGE plpgsql
  AS $$
    BEGIN
      INSERT INTO hatchery.service_search AS kept (service_id, number, words) VALUES (new.id, new.number, hatchery.service_words(new))
        ON CONFLICT (service_id) DO UPDATE SET words = excluded.words WHERE kept.words <> excluded.words;
      RETURN NULL;
    END
  $$;--> statement-breakpoint
CREATE FUNCTION "hatchery"."keep_customer_words"() RETURNS trigger LANGUAGE plpgsql
  AS $$
    BEGIN
      INSERT INTO hatchery.customer_search AS kept (customer_id, words) VALUES (new.id, hatchery.customer_words(new))
        ON CONFLICT (customer_id) DO UPDATE SET words = excluded.words WHERE kept.words <> excluded.words;
      RETURN NULL;
    END
  $$;--> statement-breakpoint
CREATE TRIGGER "services_made" AFTER INSERT ON "hatchery"."services"
  FOR EACH ROW EXECUTE FUNCTION "hatchery"."keep_service_words"();--> statement-breakpoint
CREATE TRIGGER "services_changed" AFTER UPDATE ON "hatchery"."services" FOR EACH ROW
  WHEN ((old.order_id, old.name, old.customer_id, old.panel_id, old.node_id, old.server_identifier, old.server_uuid, old.addresses)
    IS DISTINCT FROM (new.order_id, new.name, new.customer_id, new.panel_id, new.node_id, new.server_identifier, new.server_uuid, new.addresses))
  EXECUTE FUNCTION "hatchery"."keep_service_words"();--> statement-breakpoint
CREATE TRIGGER "customers_made" AFTER INSERT ON "hatchery"."customers"
  FOR EACH ROW EXECUTE FUNCTION "hatchery"."keep_customer_words"();--> statement-breakpoint
CREATE TRIGGER "customers_changed" AFTER UPDATE ON "hatchery"."customers" FOR EACH ROW
  WHEN ((old.email, old.username, old.first_name, old.last_name) IS DISTINCT FROM (new.email, new.username, new.first_name, new.last_name))
  EXECUTE FUNCTION "hatchery"."keep_customer_words"();--> statement-breakpoint
INSERT INTO "hatchery"."service_search" SELECT "id", "number", "hatchery"."service_words"("services") FROM "hatchery"."services";--> statement-breakpoint
INSERT INTO "hatchery"."customer_search" SELECT "id", "hatchery"."customer_words"("customers") FROM "hatchery"."customers";
