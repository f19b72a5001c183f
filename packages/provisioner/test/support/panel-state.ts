import type { PanelEmulator } from "@hatchery/panel-emulator";

/** A server as the panel answers it, with the ports it has. */
export interface ServerOnPanel {
  readonly id: number;
  readonly uuid: string;
  readonly external_id: string | null;
  readonly name: string;
  readonly description: string;
  readonly user: number;
  readonly node: number;
  readonly nest: number;
  readonly egg: number;
  readonly allocation: number;
  readonly status: string | null;
  readonly limits: Readonly<Record<string, unknown>>;
  readonly feature_limits: Readonly<Record<string, number | null>>;
  readonly container: {
    readonly startup_command: string;
    readonly image: string;
    readonly environment: Readonly<Record<string, string>>;
  };
  readonly ports: readonly number[];
  readonly ips: readonly string[];
}

type Attributes = Omit<ServerOnPanel, "ports" | "ips"> & {
  relationships: { allocations: { data: { attributes: { port: number; ip: string } }[] } };
};

/** Asks the panel itself, past everything of ours. */
export async function askPanel<Answer>(panel: PanelEmulator, path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`${panel.url}/api/application${path}`, {
    ...init,
    headers: {
      authorization: `Bearer ${panel.keys.full}`,
      accept: "application/json",
      "content-type": "application/json",
    },
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response.status === 204 ? (undefined as Answer) : ((await response.json()) as Answer);
}

/** Every server on the panel. */
export async function allServers(panel: PanelEmulator): Promise<readonly ServerOnPanel[]> {
  const { data } = await askPanel<{ data: { attributes: Attributes }[] }>(
    panel,
    "/servers?per_page=1000&include=allocations",
  );
  return data.map(({ attributes: { relationships, ...server } }) => ({
    ...server,
    ports: relationships.allocations.data.map(({ attributes }) => attributes.port).sort((one, other) => one - other),
    ips: relationships.allocations.data.map(({ attributes }) => attributes.ip),
  }));
}

/** The one server of a service. @throws Error unless there is exactly one */
export async function serverOf(panel: PanelEmulator, serverId: number | undefined): Promise<ServerOnPanel> {
  const found = (await allServers(panel)).filter(({ id }) => id === serverId);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} servers ${serverId}`);
  return found[0];
}

/** What was sent to the panel since the log was cleared, numbers left out, the look at installations and catalogues as well. */
export async function sentTo(panel: PanelEmulator): Promise<readonly string[]> {
  const requests = await panel.control.requests();
  return requests
    .filter(({ query }) => !JSON.stringify(query ?? "").match(/uuid_?[sS]hort/))
    .map(({ method, path }) => `${method} ${path.replace("/api/application", "").replace(/\d+/g, "#")}`);
}

export interface UserOnPanel {
  readonly id: number;
  readonly external_id: string | null;
  readonly username: string;
  readonly email: string;
  readonly first_name: string;
  readonly last_name: string;
}

/** Every user of the panel. */
export async function allUsers(panel: PanelEmulator): Promise<readonly UserOnPanel[]> {
  const { data } = await askPanel<{ data: { attributes: UserOnPanel }[] }>(panel, "/users?per_page=1000");
  return data.map(({ attributes }) => attributes);
}

/** The user with an e-mail. @throws Error unless there is exactly one */
export async function userOnPanel(panel: PanelEmulator, email: string): Promise<UserOnPanel> {
  const found = (await allUsers(panel)).filter((user) => user.email === email);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} users with ${email}`);
  return found[0];
}
