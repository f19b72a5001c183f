/** A process of the shop that dies when it is told to. Reads orders from its parent, see mortal.ts. */
import { createControlClient } from "@hatchery/panel-emulator";
import { graceWorld, largerWorld, openShop, passingWorld } from "../support/shop.ts";
import type { Aftermath, CrashScene, Death } from "./crash-case.ts";
import { crashCases } from "./crash-cases.ts";
import type { MortalOrder, MortalSetting } from "./mortal.ts";

const { database, panel } = JSON.parse(process.argv[2] ?? "") as MortalSetting;
let doom: (Death & { readonly kind: string; readonly service: string }) | null = null;
let timesHere = 0;

const shop = await openShop(database, panel, {
  crashPoints(point, { kind, step, serviceId }) {
    const here =
      doom !== null &&
      point === doom.point &&
      (kind ?? doom.kind) === doom.kind &&
      (doom.step ?? step) === step &&
      (serviceId ?? doom.service) === doom.service;
    if (here) timesHere += 1;
    if (here && timesHere === (doom?.time ?? 1)) process.kill(process.pid, "SIGKILL");
  },
});
for (const product of [passingWorld, graceWorld, largerWorld]) await shop.products.put(product);

async function obey({ name, service, death, answered }: MortalOrder): Promise<void> {
  const found = crashCases.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no case ${name}`);
  const control = createControlClient({ url: `${panel.url}/_emulator` });
  const scene: CrashScene = { shop, panel: control, address: panel, service };
  // Whoever asks again does so before anybody works: so it is seen that the answer is the same.
  const again = death === null && !answered && found.byScheduler !== true;
  const asked = again ? await found.give(scene) : null;
  await shop.start();
  if (death !== null) {
    await found.arrange?.(scene);
    doom = { ...death, kind: found.kind, service: found.diesWith?.(service) ?? service };
  }
  const give = asked === null && (death !== null || !answered);
  const subject = found.diesWith?.(service) ?? service;
  const done = give ? found.give(scene).then((id) => shop.operations.finished(id)) : allFinished(subject);
  await Promise.all([found.meanwhile?.(scene), done]);
  if (death === null) process.send?.(await aftermath(service));
}

async function allFinished(service: string) {
  const { items } = await shop.operations.list({ service });
  return Promise.all(items.map(({ id }) => shop.operations.finished(id)));
}

async function aftermath(service: string): Promise<Aftermath> {
  const ended = await allFinished(service);
  const events = await shop.events.list({ service, limit: 200 });
  const { state } = await shop.services.get(service);
  return {
    state,
    operations: ended.map(({ kind, status, failure }) => ({ kind, status, code: failure?.code ?? null })),
    events: events.items.map(({ type }) => type),
  };
}

process.on("message", (order: MortalOrder) => void obey(order));
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
process.send?.("open");
