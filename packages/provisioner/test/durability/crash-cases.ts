import { blockWorld, largerWorld, onNode, orderOf } from "../support/shop.ts";
import { emailOfStranger, makeStrangeServer, numberOfServer } from "../support/strange-server.ts";
import type { CrashCase, CrashScene, Death } from "./crash-case.ts";

/** Where any operation with one request may die. */
const everywhere: readonly Death[] = [
  { point: "command.before-commit" },
  { point: "command.after-commit" },
  { point: "worker.job-taken" },
  { point: "worker.operation-claimed" },
  { point: "step.before-panel" },
  { point: "step.after-panel" },
  { point: "operation.before-finish" },
  { point: "operation.finished" },
];

/** Where an operation of several steps may die outside of them. */
const betweenSteps = everywhere.filter(({ point }) => !point.startsWith("step."));

function aroundStep(step: string): readonly Death[] {
  return [
    { point: "step.before-panel", step },
    { point: "step.after-panel", step },
  ];
}

const whileInstalling: readonly Death[] = [{ point: "installation.waiting" }, { point: "installation.ended" }];

/** Longer than any test waits: it ends when the test moves the panel's clock. */
const longInstallationMs = 3_600_000;

async function order({ shop, service }: CrashScene): Promise<string> {
  return (await shop.services.create(orderOf(service))).operation.id;
}

async function ordered(scene: CrashScene): Promise<void> {
  await scene.shop.operations.finished(await order(scene));
}

/** A service whose product has another egg, and another product above it that differs on both sides. */
async function orderedBetter({ shop, service }: CrashScene): Promise<void> {
  const [block] = blockWorld.eggs;
  const eggs = [block, { key: "voice", nest: 1, egg: 3, ports: { main: "30120-30139" } }];
  const plain = { ...blockWorld, id: "plain", panels: [{ panel: "eu", nodes: [1] }], eggs };
  const better = {
    ...plain,
    id: "better",
    limits: { ...plain.limits, memory: "1 GiB" },
    eggs: [{ ...block, variables: { SERVER_JARFILE: "better.jar" } }],
  };
  await shop.products.put(plain);
  await shop.products.put(better);
  const { operation } = await shop.services.create({ ...orderOf(service), product: "plain" });
  await shop.operations.finished(operation.id);
}

async function told({ shop, service }: CrashScene, type: string): Promise<void> {
  for await (const event of shop.events.stream({ service, after: "0" })) if (event.type === type) return;
}

/** Every command whose death is tried. To add one, add a row. */
export const crashCases: readonly CrashCase[] = [
  {
    name: "create",
    kind: "create",
    deaths: [
      ...everywhere.filter(({ point }) => !point.startsWith("step.")),
      ...["panel-user", "make-server"].flatMap(aroundStep),
      { point: "step.recorded", step: "panel-user" },
      ...whileInstalling,
    ],
    give: order,
    ends: { state: "active", server: null },
    once: /^POST \/api\/application\/(servers|users)$/,
    told: "service.activated",
  },
  {
    name: "suspend",
    kind: "suspend",
    deaths: everywhere,
    arrange: ordered,
    give: async ({ shop, service }) => (await shop.services.suspend(service)).operation.id,
    ends: { state: "suspended", server: "suspended" },
    once: /^POST \/api\/application\/servers$/,
    told: "service.suspended",
  },
  {
    name: "unsuspend",
    kind: "unsuspend",
    deaths: everywhere,
    async arrange(scene) {
      await ordered(scene);
      const { operation } = await scene.shop.services.suspend(scene.service);
      await scene.shop.operations.finished(operation.id);
    },
    give: async ({ shop, service }) => (await shop.services.unsuspend(service)).operation.id,
    ends: { state: "active", server: null },
    once: /^POST \/api\/application\/servers$/,
    told: "service.unsuspended",
  },
  {
    name: "reinstall",
    kind: "reinstall",
    deaths: [...everywhere, ...whileInstalling],
    async arrange(scene) {
      await scene.panel.install({ delayMs: 0 });
      await ordered(scene);
      await scene.panel.install({ delayMs: longInstallationMs });
    },
    give: async ({ shop, service }) => (await shop.services.reinstall(service)).operation.id,
    async meanwhile(scene) {
      await told(scene, "service.reinstalled");
      await scene.panel.clock.advance(longInstallationMs);
      await scene.panel.install({ delayMs: 0 });
    },
    ends: { state: "active", server: null },
    once: /^POST \/api\/application\/servers\/\d+\/reinstall$/,
    told: "service.reinstalled",
  },
  {
    name: "upgrade",
    kind: "upgrade",
    deaths: [
      ...everywhere,
      ...["build", "startup"].flatMap((step): Death[] => [
        { point: "step.before-panel", step },
        { point: "step.after-panel", step },
      ]),
      { point: "step.recorded", step: "build" },
    ],
    arrange: ordered,
    give: async ({ shop, service }) => (await shop.services.upgrade(service, { product: "larger-world" })).operation.id,
    ends: { state: "active", server: null },
    once: /^POST \/api\/application\/servers$/,
    told: "service.upgraded",
  },
  {
    name: "upgrade on another node",
    kind: "upgrade",
    flavour: "pelican",
    deaths: [
      ...["plan", "transfer", "plan-on-arrival", "startup"].flatMap(aroundStep),
      { point: "step.recorded", step: "plan" },
      { point: "step.recorded", step: "transfer" },
      { point: "transfer.waiting" },
    ],
    async arrange(scene) {
      await scene.panel.transfer({ delayMs: 100 });
      const { shop, service } = scene;
      const there = { ...largerWorld, id: "larger-world-there", panels: [{ panel: "eu", nodes: [2] }] };
      await shop.products.put(onNode(1));
      await shop.products.put(there);
      const { operation } = await shop.services.create({ ...orderOf(service), product: onNode(1).id });
      await shop.operations.finished(operation.id);
    },
    give: async ({ shop, service }) =>
      (await shop.services.upgrade(service, { product: "larger-world-there", acceptDataLoss: true })).operation.id,
    ends: { state: "active", server: null },
    once: /^POST \/api\/application\/servers(\/\d+\/transfer)?$/,
    told: "service.moved",
  },
  {
    name: "import",
    kind: "import",
    deaths: everywhere,
    arrange: ({ address, service }) => makeStrangeServer(address, service),
    async give({ shop, address, service }) {
      const serverId = await numberOfServer(address, service);
      const customer = { id: `owner-of-${service}`, email: emailOfStranger(service) };
      const entry = { panel: "eu", serverId, service, product: "block-world", customer };
      const [taken] = await shop.imports.run([entry]);
      return taken?.operation.id ?? "";
    },
    ends: { state: "active", server: null },
    once: /^POST \/api\/application\/servers$/,
    told: "service.imported",
  },
  {
    name: "change of owner",
    kind: "change-owner",
    deaths: [
      ...betweenSteps,
      ...["panel-user", "owner"].flatMap(aroundStep),
      { point: "step.recorded", step: "panel-user" },
    ],
    arrange: ordered,
    give: async ({ shop, service }) => {
      const customer = { id: `next-${service}`, email: `next-${service}@example.test` };
      return (await shop.services.changeOwner(service, { customer })).operation.id;
    },
    ends: { state: "active", server: null },
    once: /^POST \/api\/application\/servers$/,
    told: "service.owner-changed",
  },
  {
    name: "reinstall with another egg",
    kind: "reinstall",
    deaths: [
      ...["plan", "build", "startup"].flatMap(aroundStep),
      { point: "step.recorded", step: "build" },
      { point: "step.recorded", step: "settle" },
      ...aroundStep("reinstall"),
      ...whileInstalling,
    ],
    async arrange(scene) {
      await scene.panel.install({ delayMs: 0 });
      await orderedBetter(scene);
      await scene.panel.install({ delayMs: longInstallationMs });
    },
    give: async ({ shop, service }) =>
      (await shop.services.reinstall(service, { egg: "voice", acceptDataLoss: true })).operation.id,
    async meanwhile(scene) {
      await told(scene, "service.reinstalled");
      await scene.panel.clock.advance(longInstallationMs);
      await scene.panel.install({ delayMs: 0 });
    },
    ends: { state: "active", server: null },
    once: /^POST \/api\/application\/servers\/\d+\/reinstall$/,
    told: "service.reinstalled",
  },
  {
    name: "terminate",
    kind: "terminate",
    deaths: everywhere,
    arrange: ordered,
    give: async ({ shop, service }) => (await shop.services.terminate(service)).operation.id,
    ends: { state: "terminated", server: undefined },
    once: /^DELETE \/api\/application\/servers\/\d+$/,
    told: "service.terminated",
  },
  {
    name: "suspension of a pool",
    kind: "suspend",
    diesWith: poolOf,
    deaths: [
      ...betweenSteps,
      ...["servers", "suspend"].flatMap(aroundStep),
      { point: "step.recorded", step: "begin" },
      { point: "servers.waiting" },
    ],
    arrange: orderedInPool,
    give: async ({ shop, service }) => (await shop.services.suspend(poolOf(service))).operation.id,
    ends: { state: "suspended", server: "suspended" },
    once: /^POST \/api\/application\/servers\/\d+\/suspend$/,
    told: "service.suspended",
  },
  {
    name: "return of a pool",
    kind: "unsuspend",
    diesWith: poolOf,
    deaths: [
      { point: "command.before-commit" },
      { point: "command.after-commit" },
      ...["unsuspend", "servers"].flatMap(aroundStep),
      { point: "step.recorded", step: "unsuspend" },
      { point: "servers.waiting" },
      { point: "operation.before-finish" },
    ],
    async arrange(scene) {
      await orderedInPool(scene);
      const { operation } = await scene.shop.services.suspend(poolOf(scene.service));
      await scene.shop.operations.finished(operation.id);
    },
    give: async ({ shop, service }) => (await shop.services.unsuspend(poolOf(service))).operation.id,
    ends: { state: "active", server: null },
    once: /^POST \/api\/application\/servers\/\d+\/unsuspend$/,
    told: "service.unsuspended",
  },
  {
    name: "another owner of a pool",
    kind: "change-owner",
    diesWith: poolOf,
    deaths: [
      { point: "command.after-commit" },
      ...["owner", "servers"].flatMap(aroundStep),
      { point: "step.recorded", step: "owner" },
      { point: "servers.waiting" },
      { point: "operation.before-finish" },
    ],
    arrange: orderedInPool,
    give: async ({ shop, service }) => {
      const customer = { id: `next-${service}`, email: `next-${service}@example.test` };
      return (await shop.services.changeOwner(poolOf(service), { customer })).operation.id;
    },
    ends: { state: "active", server: null },
    once: /^POST \/api\/application\/(servers|users)$/,
    told: "service.owner-changed",
  },
  {
    name: "creation in a pool that has room for one",
    kind: "create",
    deaths: [
      { point: "command.before-commit" },
      { point: "command.after-commit" },
      { point: "worker.operation-claimed" },
      ...aroundStep("make-server"),
      { point: "operation.before-finish" },
    ],
    arrange: emptyPool,
    give: orderInPool,
    ends: { state: "active", server: null },
    once: /^POST \/api\/application\/servers$/,
    told: "service.activated",
  },
  {
    name: "larger server in a pool",
    kind: "change-options",
    deaths: [
      { point: "command.before-commit" },
      { point: "command.after-commit" },
      { point: "worker.operation-claimed" },
      ...aroundStep("build"),
      { point: "operation.before-finish" },
    ],
    arrange: orderedInPool,
    give: async ({ shop, service }) =>
      (await shop.services.changeOptions(service, { options: { ram: 1 } })).operation.id,
    ends: { state: "active", server: null },
    once: /^POST \/api\/application\/servers$/,
    told: "service.upgraded",
  },
  {
    name: "end of a pool",
    kind: "terminate",
    diesWith: poolOf,
    deaths: [
      ...["servers", "terminate"].flatMap(aroundStep),
      { point: "servers.waiting" },
      { point: "operation.before-finish" },
    ],
    arrange: orderedInPool,
    give: async ({ shop, service }) => (await shop.services.terminate(poolOf(service))).operation.id,
    ends: { state: "terminated", server: undefined },
    once: /^DELETE \/api\/application\/servers\/\d+$/,
    told: "service.terminated",
  },
  {
    name: "create that its daemon refuses first",
    kind: "create",
    flavour: "pelican",
    deaths: [...aroundStep("make-server"), { point: "worker.operation-claimed" }, { point: "operation.before-finish" }],
    arrange: (scene) => refuseOnce(scene, "POST /api/servers$"),
    give: order,
    ends: { state: "active", server: null },
    once: /^POST \/api\/application\/(servers|users)$/,
    told: "service.activated",
  },
  {
    name: "suspend that its daemon refuses first",
    kind: "suspend",
    flavour: "pelican",
    deaths: [...aroundStep("suspend"), { point: "operation.before-finish" }],
    async arrange(scene) {
      await ordered(scene);
      await refuseOnce(scene, "/sync$");
    },
    give: async ({ shop, service }) => (await shop.services.suspend(service)).operation.id,
    ends: { state: "suspended", server: "suspended" },
    once: /^POST \/api\/application\/servers$/,
    told: "service.suspended",
  },
  {
    name: "terminate that its daemon refuses first",
    kind: "terminate",
    flavour: "pelican",
    deaths: [...aroundStep("delete"), { point: "operation.before-finish" }],
    async arrange(scene) {
      await ordered(scene);
      await refuseOnce(scene, "/sync$");
    },
    give: async ({ shop, service }) => (await shop.services.terminate(service)).operation.id,
    ends: { state: "terminated", server: undefined },
    once: /^DELETE \/api\/application\/servers\/\d+$/,
    told: "service.terminated",
  },
  {
    name: "termination after a grace by the scheduler",
    kind: "terminate",
    deaths: [
      // The first time it is the suspension that is due.
      { point: "scheduler.due-found", time: 2 },
      { point: "scheduler.stored", time: 2 },
      { point: "worker.operation-claimed" },
      ...aroundStep("delete"),
      { point: "operation.before-finish" },
    ],
    byScheduler: true,
    give: (scene) => overdue(scene, "grace-world", "service.terminated"),
    ends: { state: "terminated", server: undefined },
    once: /^(DELETE \/api\/application\/servers\/\d+|POST \/api\/application\/servers\/\d+\/suspend)$/,
    told: "service.terminated",
  },
  {
    name: "expiry by the scheduler",
    kind: "expire",
    deaths: [
      { point: "scheduler.due-found" },
      { point: "scheduler.stored" },
      { point: "step.after-panel" },
      { point: "operation.before-finish" },
    ],
    byScheduler: true,
    give: (scene) => overdue(scene, "block-world", "service.suspended"),
    ends: { state: "suspended", server: "suspended" },
    once: /^POST \/api\/application\/servers$/,
    told: "service.expired",
  },
  {
    name: "termination by the scheduler",
    kind: "expire",
    deaths: [{ point: "scheduler.due-found" }, { point: "scheduler.stored" }, { point: "step.after-panel" }],
    byScheduler: true,
    give: (scene) => overdue(scene, "passing-world", "service.terminated"),
    ends: { state: "terminated", server: undefined },
    once: /^DELETE \/api\/application\/servers\/\d+$/,
    told: "service.terminated",
  },
];

/** Lets the daemons answer the next request of a kind with an error. */
async function refuseOnce({ panel }: CrashScene, match: string): Promise<void> {
  await panel.daemon({ node: "all", mode: "http500", match, times: 1 });
}

/** Orders what expired long ago and waits until the scheduler has seen to it. */
async function overdue(scene: CrashScene, product: string, type: string): Promise<string> {
  const { shop, service } = scene;
  const { operation } = await shop.services.create({ ...orderOf(service), product, expiresAt: "2020-01-01T00:00:00Z" });
  await told(scene, type);
  return operation.id;
}

/** A pool with room for one server, as large as its product makes it. */
async function emptyPool({ shop, service }: CrashScene): Promise<void> {
  const ram = { id: "ram", label: "Memory", kind: "quantity", target: "memory", unit: 128, maximum: 1 } as const;
  await shop.products.put({ ...blockWorld, id: "piece", options: [ram] });
  await shop.products.put({
    id: "box",
    name: "Box",
    kind: "pool",
    pool: { budget: { servers: 1, memory: 640, disk: null, cpu: null }, servers: [{ product: "piece" }] },
  });
  const { customer } = orderOf(service);
  await shop.services.create({ id: poolOf(service), product: "box", customer });
}

async function orderInPool({ shop, service }: CrashScene): Promise<string> {
  return (await shop.services.create({ id: service, product: "piece", pool: poolOf(service) })).operation.id;
}

/** A pool with one server, which is the service of the case. */
async function orderedInPool(scene: CrashScene): Promise<void> {
  await emptyPool(scene);
  await scene.shop.operations.finished(await orderInPool(scene));
}

/** Whose operations die: the service of the case is what they are to reach. */
function poolOf(service: string): string {
  return `pool.${service}`;
}
