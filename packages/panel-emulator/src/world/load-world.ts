import { createPanelState, type PanelState } from "../state/panel-state.ts";
import { applicationPermissions } from "./rows/api-key.ts";
import type { World } from "./world-schema.ts";

/** Fills the tables of a new panel from a world. The world itself is not touched by later changes. */
export function loadWorld(world: World): PanelState {
  const state = createPanelState();
  for (const name of plainTables) for (const row of world[name]) state[name].load(structuredClone(row) as never);
  for (const { variables, ...egg } of structuredClone(world.eggs)) {
    state.eggs.load(egg);
    for (const variable of variables) state.eggVariables.load(variable);
  }
  for (const [name, key] of Object.entries(world.keys)) {
    const owner = world.users.find((user) => user.username === key.user);
    if (!owner) throw new Error(`The key "${name}" belongs to "${key.user}", but the world has no such user.`);
    state.apiKeys.insert({
      user_id: owner.id,
      key_type: key.type,
      identifier: key.identifier,
      token: key.key.slice(key.identifier.length),
      memo: key.description,
      allowed_ips: [...key.allowed_ips],
      permissions: applicationPermissions.parse(key.permissions ?? {}),
      last_used_at: key.last_used_at,
      created_at: key.created_at,
    });
  }
  return state;
}

/** The tables that a world file holds row by row. */
export const plainTables = [
  "users",
  "locations",
  "nodes",
  "allocations",
  "nests",
  "databaseHosts",
  "servers",
  "serverVariables",
  "subusers",
  "databases",
  "backups",
  "schedules",
  "tasks",
  "sshKeys",
  "activity",
] as const;
