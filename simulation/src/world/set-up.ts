import type { Provisioner } from "@hatchery/provisioner";
import { box, nodeApart, products } from "./products.ts";
import { startProcess } from "./worker-process.ts";
import type { World } from "./world.ts";

const longestMs = 60_000;

/** An administrator starts the processes of each installation, and tells it its panels and products. Nothing goes wrong yet. */
export async function setUp(world: World): Promise<void> {
  const { time, plan, sites } = world;
  if (plan.clocks.some(({ offsetMs }) => offsetMs !== 0)) world.meet("clocks-apart");
  for (const installation of world.installations) {
    installation.weather.calmDown(true);
    for (const number of plan.clocks.keys()) {
      const { machine } = startProcess(world, installation, number);
      await time.passUntil(time.elapsedMs + longestMs, () => installation.processes[number]?.provisioner !== null);
      if (machine.state !== "running")
        throw new Error(`${machine.name} does not start: ${world.story.sentences.at(-1)?.text}`);
    }
    const [first] = installation.processes;
    let done: unknown;
    time.on(first?.machine, () => {
      tell(first?.provisioner as Provisioner).then(
        () => {
          done = true;
        },
        (error: unknown) => {
          done = error;
        },
      );
    });
    await time.passUntil(time.elapsedMs + longestMs, () => done !== undefined);
    if (done !== true) throw new Error("The world cannot be set up", { cause: done });
  }

  async function tell(shop: Provisioner): Promise<void> {
    for (const { id, emulator, key } of sites) {
      await shop.panels.put({ id, url: emulator.url, applicationKey: key });
      await shop.panels.catalogue(id);
    }
    for (const product of products) {
      const node = plan.nodesApart ? nodeApart[product.id] : undefined;
      const panels = sites.map(({ id, flavour }) =>
        node === undefined || flavour !== "pelican" ? { panel: id } : { panel: id, nodes: [node] },
      );
      await shop.products.put({ ...product, panels });
    }
    await shop.products.put(box);
  }
  for (const { weather } of world.installations) weather.calmDown(false);
  world.weather.calmDown(false);
}
