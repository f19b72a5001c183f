import type { PanelAllocation } from "../domain/panel-catalogue.ts";
import type { PanelUser } from "../domain/panel-server.ts";
import type { ServerStartup } from "./panel-gateway.ts";

/** What panels of either flavour write of a user, however much else. */
interface UserAttributes {
  readonly id: number;
  readonly uuid: string;
  readonly external_id: string | null;
  readonly email: string;
  readonly username: string;
  readonly created_at: string;
  readonly root_admin: boolean;
}

export function userFromPanel(user: UserAttributes): PanelUser {
  return {
    id: user.id,
    uuid: user.uuid,
    externalId: user.external_id,
    email: user.email,
    username: user.username,
    createdAt: new Date(user.created_at),
    rootAdmin: user.root_admin,
  };
}

/** They call its parts as we do, and write more. */
export function allocationFromPanel({ id, ip, alias, port, assigned }: PanelAllocation): PanelAllocation {
  return { id, ip, alias, port, assigned };
}

/** Variables that the panel itself puts into the environment of every server. */
const panelVariable = /^(STARTUP|P_SERVER_.*)$/;

/** Without what the panel adds of its own. An empty environment is written as a list. */
export function environmentFromPanel(
  environment: Readonly<Record<string, unknown>> | readonly unknown[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(environment)
      .filter(([name]) => !panelVariable.test(name))
      .map(([name, value]) => [name, value === null ? "" : String(value)]),
  );
}

export function startupToPanel({ eggId, image, startup, environment, skipScripts }: ServerStartup) {
  return { egg: eggId, image, startup, environment, skip_scripts: skipScripts };
}
