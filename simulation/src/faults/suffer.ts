import { askAsObserver, type PanelSite } from "../panel/panel-site.ts";
import { subject } from "../story/subject.ts";
import type { Installation } from "../world/installation.ts";
import { endProcess, startProcess, type WorkerProcess } from "../world/worker-process.ts";
import type { World } from "../world/world.ts";
import type { Happening } from "../world/world-plan.ts";
import { makeStrangeServer } from "./strange-server.ts";

type MishapOf = Extract<Happening, { readonly kind: "mishap" }>;

/** Lets something go wrong, and come right again when its time is over. */
export function suffer(world: World, installation: Installation, { mishap, which, forMs }: MishapOf): void {
  const { story, time } = world;
  const site = world.sites[which % world.sites.length] as PanelSite;
  const alive = installation.processes.filter(({ machine }) => machine.state === "running");
  const worker = alive[which % Math.max(1, alive.length)];
  const seconds = forMs / 1000;
  const later = (run: () => void) => time.schedule(forMs, run, undefined);
  world.meet(mishap);
  switch (mishap) {
    case "worker-killed": {
      if (worker === undefined) return;
      const noticedAfterMs = which % 3 === 0 ? Math.min(forMs, 20_000) : 0;
      story.tell(
        `${worker.name} is killed${noticedAfterMs > 0 ? `, which the database notices ${noticedAfterMs / 1000} s later` : ""}`,
      );
      const number = installation.processes.indexOf(worker);
      endProcess(world, installation, worker, noticedAfterMs);
      // Some stay dead: the others have to do without them.
      if (which % 4 === 0 && alive.length > 1) return;
      later(() => {
        if (installation.processes[number] === worker) startProcess(world, installation, number);
      });
      return;
    }
    case "worker-paused":
      if (worker === undefined) return;
      story.tell(`${worker.name} is paused for ${seconds} s`);
      pauseOutsideTransactions(world, installation, worker, forMs);
      return;
    case "worker-stopped": {
      if (worker?.provisioner == null) return;
      story.tell(`${worker.name} is told to stop`);
      const number = installation.processes.indexOf(worker);
      const { provisioner } = worker;
      worker.provisioner = null;
      time.on(worker.machine, () => {
        provisioner.stop().catch((error: unknown) => story.tell(`${worker.name} does not stop well: ${String(error)}`));
      });
      time.schedule(
        15_000,
        () => {
          if (installation.processes[number] !== worker) return;
          endProcess(world, installation, worker);
          startProcess(world, installation, number);
        },
        undefined,
      );
      return;
    }
    case "worker-cut-off":
      if (worker === undefined) return;
      story.tell(`${worker.name} reaches no panel for ${seconds} s`);
      world.cutOff.add(worker.machine);
      later(() => world.cutOff.delete(worker.machine));
      return;
    case "sessions-ended":
      story.tell(`the database ends ${installation.database.terminate()} sessions`);
      return;
    case "disk-full":
      story.tell(`the database's disk is full for ${seconds} s`);
      installation.weather.fill(true);
      later(() => installation.weather.fill(false));
      return;
    case "database-hangs":
      story.tell(`the database answers nobody for ${seconds} s`);
      installation.weather.hang(forMs);
      return;
    case "panel-down":
    case "challenge-page":
      story.tell(
        mishap === "panel-down"
          ? `panel ${site.id} does not answer for ${seconds} s`
          : `a page for people stands before panel ${site.id} for ${seconds} s`,
      );
      site.trouble = mishap === "panel-down" ? "down" : "challenge";
      later(() => {
        site.trouble = null;
      });
      return;
    case "key-revoked":
      story.tell(`the key of panel ${site.id} is revoked; a new one comes ${seconds} s later`);
      site.trouble = "key-unknown";
      site.key = "";
      later(() => giveNewKey(world, site));
      return;
    case "panel-restored":
      void restorePanel(world, site, which, forMs);
      return;
    case "daemon-down":
      failDaemon(world, site, which, forMs);
      return;
    case "installation-fails":
      story.tell(`installations on panel ${site.id} fail for ${seconds} s`);
      failWork(world, site, true);
      later(() => failWork(world, site, false));
      return;
    case "strange-server":
      void makeStrangeServer(world, site, which);
      return;
    case "server-removed":
    case "account-removed":
    case "allocation-removed":
      void changeByHand(world, site, mishap, which);
      return;
  }
}

/** Ends what still goes wrong: a paused process goes on, a panel is reached again. */
export function restore(world: World): void {
  world.cutOff.clear();
  for (const site of world.sites) {
    if (site.trouble === "key-unknown") giveNewKey(world, site);
    site.trouble = null;
    void world.time.on(site.machine, () => site.emulator.control.daemon({ node: "all", mode: "none" }));
    failWork(world, site, false);
  }
  for (const { weather, processes } of world.installations) {
    weather.fill(false);
    for (const { machine } of processes) machine.resume();
  }
}

/** What Pelican has stored before its daemon answers with an error stays; a daemon of which it hears nothing is another matter. */
function failDaemon(
  { story, time }: World,
  { id, flavour, machine, emulator }: PanelSite,
  which: number,
  forMs: number,
) {
  const node = 1 + (which % 2);
  const answers = flavour === "pelican" && which % 4 < 2;
  story.tell(
    `the daemon of node ${node} on panel ${id} ${answers ? "answers with errors" : "does not answer"} for ${forMs / 1000} s`,
  );
  void time.on(machine, () => emulator.control.daemon({ node, mode: answers ? "http500" : "refuse" }));
  time.schedule(forMs, () => void time.on(machine, () => emulator.control.daemon({ node, mode: "none" })), undefined);
}

/** Whether what daemons do in their own time comes to nothing. */
function failWork({ time }: World, { flavour, machine, emulator }: PanelSite, fail: boolean): void {
  void time.on(machine, async () => {
    await emulator.control.install({ fail });
    if (flavour === "pelican") await emulator.control.transfer({ fail });
  });
}

/** The one embedded session cannot wait for somebody who stands still in a transaction: then the pause begins a little later. */
function pauseOutsideTransactions(
  world: World,
  installation: Installation,
  worker: WorkerProcess,
  forMs: number,
): void {
  const { time, story } = world;
  if (installation.database.busy) {
    time.schedule(1, () => pauseOutsideTransactions(world, installation, worker, forMs), undefined);
    return;
  }
  worker.machine.pause();
  const goOn = () => {
    if (worker.machine.state === "paused") story.tell(`${worker.name} goes on`);
    worker.machine.resume();
  };
  time.schedule(forMs, goOn, undefined);
}

function giveNewKey(world: World, site: PanelSite): void {
  site.key = site.emulator.keys.full ?? "";
  site.trouble = null;
  for (const installation of world.installations) {
    const process = installation.processes.find(
      ({ provisioner, machine }) => provisioner !== null && machine.state === "running",
    );
    if (process?.provisioner == null) {
      world.time.schedule(1_000, () => giveNewKey(world, site), undefined);
      return;
    }
    const { provisioner } = process;
    world.story.tell(`panel ${site.id} gets a new key`);
    world.time.on(process.machine, () => {
      provisioner.panels
        .put({ id: site.id, url: site.emulator.url, applicationKey: site.key })
        .catch(() => world.time.schedule(1_000, () => giveNewKey(world, site), undefined));
    });
  }
}

async function restorePanel(world: World, site: PanelSite, which: number, forMs: number): Promise<void> {
  const { time } = world;
  const { dump } = site;
  if (dump === null) {
    const kept = await time.on(site.machine, () => site.emulator.control.dump());
    site.dump = { atMs: time.elapsedMs, world: kept };
    return;
  }
  world.story.tell(
    `panel ${site.id} is down for ${forMs / 1000} s, and restored as it was ${Math.round((time.elapsedMs - dump.atMs) / 1000)} s ago`,
  );
  site.restoredAtMs = time.elapsedMs;
  site.trouble = "down";
  time.schedule(
    forMs,
    () => {
      site.trouble = null;
    },
    undefined,
  );
  await time.on(site.machine, () => site.emulator.control.load(dump.world));
  for (let made = which % 3; made >= 0; made -= 1) await makeStrangeServer(world, site, which + made);
}

async function changeByHand(world: World, site: PanelSite, mishap: string, which: number): Promise<void> {
  type List = {
    readonly data: readonly {
      readonly attributes: {
        readonly id: number;
        readonly uuid: string;
        readonly external_id: string | null;
        readonly assigned?: boolean;
      };
    }[];
  };
  const pick = <Item>(items: readonly Item[]) => items[which % Math.max(1, items.length)];
  const list = async (path: string) =>
    (await askAsObserver<List>(world.time, site, "GET", path)).answer.data.map(({ attributes }) => attributes);
  if (mishap === "server-removed" || mishap === "account-removed") {
    const what = mishap === "server-removed" ? "servers" : "users";
    const found = pick((await list(`/${what}?per_page=500`)).filter(({ uuid }) => world.owners.has(uuid)));
    if (found === undefined) return;
    const owner = world.owners.get(found.uuid);
    if (owner === undefined) return;
    const { status } = await askAsObserver(world.time, site, "DELETE", `/${what}/${found.id}`);
    world.story.tell(
      `an administrator removes ${what} ${found.id} of panel ${site.id} by hand (${status})`,
      subject(owner.installation, owner.id),
    );
    if (status === 204 && what === "servers") {
      const sold = world.installations[owner.installation]?.account.services.get(owner.id);
      if (sold !== undefined) sold.robbed = true;
    }
  } else {
    const node = 1 + (which % 2);
    const found = pick(
      (await list(`/nodes/${node}/allocations?per_page=500`)).filter(({ assigned }) => assigned === false),
    );
    if (found === undefined) return;
    await askAsObserver(world.time, site, "DELETE", `/nodes/${node}/allocations/${found.id}`);
    world.story.tell(`an administrator removes allocation ${found.id} of panel ${site.id} by hand`);
  }
}
