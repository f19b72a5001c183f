import type { Panel } from "../panel.ts";
import { plainTables } from "./load-world.ts";
import type { World, WorldKey } from "./world-schema.ts";

/** The state of a running panel as a world, which can be loaded again. */
export function dumpWorld(panel: Panel): World {
  const { state, world } = panel;
  const tables = Object.fromEntries(plainTables.map((name) => [name, structuredClone(state[name].all())]));
  return {
    ...world,
    ...tables,
    settings: panel.settings,
    rateLimits: panel.limits,
    eggs: state.eggs.all().map((egg) => ({ ...egg, variables: state.eggVariables.by("egg_id", egg.id) })),
    keys: dumpKeys(panel),
  } as World;
}

/** Keys keep their names; new ones are called by their identifiers. */
function dumpKeys({ state, world }: Panel): Record<string, WorldKey> {
  const names = new Map(Object.entries(world.keys).map(([name, key]) => [key.identifier, name]));
  const entries = state.apiKeys.all().map((key) => {
    const dumped: WorldKey = {
      type: key.key_type,
      user: state.users.get(key.user_id)?.username ?? "",
      identifier: key.identifier,
      key: `${key.identifier}${key.token}`,
      description: key.memo,
      allowed_ips: key.allowed_ips,
      last_used_at: key.last_used_at,
      created_at: key.created_at,
      ...(key.key_type === "application" && { permissions: key.permissions }),
    };
    return [names.get(key.identifier) ?? key.identifier, dumped] as const;
  });
  return Object.fromEntries(entries);
}
