import { createPanelState, type PanelState } from "../state/panel-state.ts";

/** A key of the API in a world, under a name of the world's own. */
export interface WorldKey {
  readonly type: "application" | "account";
  /** The user name of its owner. */
  readonly user: string;
  readonly identifier: string;
  /** Identifier and secret. */
  readonly key: string;
  readonly description: string | null;
  readonly allowed_ips: readonly string[];
  readonly permissions?: Readonly<Record<string, number>> | undefined;
  readonly last_used_at: string | null;
  readonly expires_at?: string | null;
  readonly created_at: string;
}

/** Rows by the names of their tables. */
type Tables = { readonly [name in keyof PanelState]?: readonly RowOf<name>[] };
type RowOf<Name extends keyof PanelState> = NonNullable<ReturnType<PanelState[Name]["get"]>>;

/** The tables of a new panel. Its rows are copies: the world is not touched by later changes. */
export function loadTables(tables: Tables, keys: Readonly<Record<string, WorldKey>>): PanelState {
  const state = createPanelState();
  for (const [name, rows] of Object.entries(tables))
    for (const row of structuredClone(rows)) state[name as keyof PanelState].load(row as never);
  for (const [name, key] of Object.entries(keys)) loadKey(state, name, key);
  return state;
}

function loadKey(state: PanelState, name: string, key: WorldKey): void {
  const owner = state.users.all().find((user) => user.username === key.user);
  if (!owner) throw new Error(`The key "${name}" belongs to "${key.user}", but the world has no such user.`);
  state.apiKeys.insert({
    user_id: owner.id,
    key_type: key.type,
    identifier: key.identifier,
    token: key.key.slice(key.identifier.length),
    memo: key.description,
    allowed_ips: [...key.allowed_ips],
    permissions: { ...key.permissions },
    last_used_at: key.last_used_at,
    expires_at: key.expires_at ?? null,
    created_at: key.created_at,
  });
}
