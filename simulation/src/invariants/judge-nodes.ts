import type { PanelSite } from "../panel/panel-site.ts";
import { subject } from "../story/subject.ts";
import type { World } from "../world/world.ts";
import { patientRefusals } from "./inspect-request.ts";

interface ServerOnPanel {
  readonly uuid: string;
  readonly status: string | null;
}

/**
 * What daemons have is what the panel says, which on Pelican stores before it asks them: they know every server of ours and whether
 * it is suspended, and have none that is deleted, save where a daemon began to fail between the question and the deletion.
 */
export async function judgeNodes(
  world: World,
  { id: panel, machine, emulator, asked }: PanelSite,
  servers: readonly ServerOnPanel[],
): Promise<void> {
  const held = new Map(
    (await world.time.on(machine, () => emulator.control.daemonServers())).map((each) => [each.uuid, each]),
  );
  for (const { uuid, status } of servers) {
    const owner = world.owners.get(uuid);
    if (owner === undefined) continue;
    const about = subject(owner.installation, owner.id);
    const onNode = held.get(uuid);
    if (onNode === undefined)
      world.violate("not-on-node", `no daemon of panel ${panel} knows the server of ${about}`, about);
    else if (onNode.suspended !== (status === "suspended"))
      world.violate(
        "node-differs",
        `${about} is ${status ?? "active"} on panel ${panel}, and its node has not heard of it`,
        about,
      );
  }
  const known = new Set(servers.map(({ uuid }) => uuid));
  for (const uuid of held.keys()) {
    const owner = world.owners.get(uuid);
    if (known.has(uuid) || owner === undefined) continue;
    const sold = world.installations[owner.installation]?.account.services.get(owner.id);
    const { refusals = 0, last = null } = asked.get(uuid) ?? {};
    if (sold?.robbed || last === "fine" || refusals >= patientRefusals) continue;
    const about = subject(owner.installation, owner.id);
    world.violate(
      "left-on-node",
      `the server of ${about} is deleted on panel ${panel} and lives on on its node`,
      about,
    );
  }
}
