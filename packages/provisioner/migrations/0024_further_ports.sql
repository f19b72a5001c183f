-- Ports are sold as further ones: without the one that a server comes with, and without those of its port plan.
CREATE FUNCTION pg_temp.further_ports(configuration jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN configuration #> '{featureLimits,allocations}' IS NULL THEN configuration ELSE jsonb_set(
    configuration #- '{featureLimits,allocations}',
    '{featureLimits,furtherPorts}',
    to_jsonb(greatest(0, (configuration #>> '{featureLimits,allocations}')::int - 1
      - coalesce((
        SELECT sum(CASE port #>> '{from,kind}' WHEN 'main' THEN 0 WHEN 'block' THEN (port #>> '{from,length}')::int ELSE 1 END)
        FROM jsonb_array_elements(CASE jsonb_typeof(configuration -> 'ports') WHEN 'object' THEN configuration #> '{ports,further}' ELSE '[]' END) AS port
      ), 0)::int))
  ) END
$$;--> statement-breakpoint
UPDATE hatchery.services SET applied = pg_temp.further_ports(applied) WHERE applied IS NOT NULL;--> statement-breakpoint
UPDATE hatchery.product_versions SET configuration = pg_temp.further_ports(configuration);--> statement-breakpoint
UPDATE hatchery.product_versions SET configuration = jsonb_set(configuration, '{options}', (
  SELECT jsonb_agg(CASE WHEN option -> 'target' = '"allocations"' THEN jsonb_set(option, '{target}', '"furtherPorts"') ELSE option END ORDER BY place)
  FROM jsonb_array_elements(configuration -> 'options') WITH ORDINALITY AS each (option, place)
)) WHERE configuration -> 'options' @> '[{"target": "allocations"}]';--> statement-breakpoint
UPDATE hatchery.product_versions SET configuration = jsonb_set(configuration, '{changes,upgradesOnly}', (
  SELECT jsonb_agg(CASE WHEN name = '"allocations"' THEN '"furtherPorts"' ELSE name END ORDER BY place)
  FROM jsonb_array_elements(configuration #> '{changes,upgradesOnly}') WITH ORDINALITY AS each (name, place)
)) WHERE configuration #> '{changes,upgradesOnly}' @> '["allocations"]';
