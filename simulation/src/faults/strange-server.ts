import { askAsObserver, type PanelSite } from "../panel/panel-site.ts";
import { placeOfStrangers } from "../panel/panel-world.ts";
import type { World } from "../world/world.ts";

interface Answer {
  readonly attributes: { readonly id: number; readonly uuid: string };
}

/** Somebody else makes a server on the panel, by hand or with another program. */
export async function makeStrangeServer(world: World, site: PanelSite, which: number): Promise<void> {
  const name = `stranger ${site.strangers.size + 1}`;
  const { status, answer } = await askAsObserver<Answer>(world.time, site, "POST", "/servers", {
    name,
    user: 2,
    egg: 1,
    docker_image: "ghcr.io/games/java:21",
    startup: "java -jar server.jar",
    environment: { SERVER_JARFILE: "server.jar", GAME_VERSION: "latest", BUILD_NUMBER: "latest" },
    limits: { memory: 512, swap: 0, disk: 1024, io: 500, cpu: 100 },
    feature_limits: { databases: 0, backups: 0, allocations: 0 },
    deploy: placeOfStrangers[site.flavour](which),
  });
  if (status !== 201) {
    world.story.tell(`a stranger cannot make a server on panel ${site.id} (${status} ${JSON.stringify(answer)})`);
    return;
  }
  site.strangers.set(answer.attributes.uuid, name);
  world.story.tell(`a stranger makes server ${answer.attributes.id} on panel ${site.id}`);
}
