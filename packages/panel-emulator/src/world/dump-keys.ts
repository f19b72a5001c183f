import type { Panel } from "../panel.ts";
import type { WorldKey } from "./load-tables.ts";

/** The keys of a running panel as a world has them. They keep their names; new ones are called by their identifiers. */
export function dumpKeys({ state, world }: Panel): Record<string, WorldKey> {
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
      ...(key.expires_at !== null && { expires_at: key.expires_at }),
      ...(key.key_type === "application" && { permissions: key.permissions }),
    };
    return [names.get(key.identifier) ?? key.identifier, dumped] as const;
  });
  return Object.fromEntries(entries);
}
