import { isProvisionerError, type Provisioner } from "@hatchery/provisioner";
import { subject } from "../story/subject.ts";
import { beginning } from "../virtual-time/virtual-time.ts";
import type { PaidTime } from "./account.ts";
import type { Installation } from "./installation.ts";
import type { WorkerProcess } from "./worker-process.ts";
import type { World } from "./world.ts";
import type { Command } from "./world-plan.ts";

/** What a command came to. */
type Answer =
  | { readonly kind: "taken" }
  | { readonly kind: "refused"; readonly code: string }
  | { readonly kind: "unknown"; readonly why: string };

const patienceMs = 30_000;
const againAfterMs = 3_000;

/** A person or a payment gives a command to some process, and gives it again until there is an answer, as every client should. */
export function giveCommand(world: World, installation: Installation, command: Command, via: number): void {
  const prepared = prepare(world, installation, command);
  if (prepared === null) return;
  const { words, about, call, taken } = prepared;
  const again = (at: number) => world.time.schedule(againAfterMs, () => attempt(at + 1), undefined);

  function attempt(at: number): void {
    const alive = installation.processes.filter(
      ({ provisioner, machine }) => provisioner !== null && machine.state !== "dead",
    );
    const process = alive[at % Math.max(1, alive.length)];
    if (process === undefined) {
      again(at);
      return;
    }
    ask(world, process, call, (answer) => {
      const said =
        answer.kind === "taken"
          ? ""
          : answer.kind === "refused"
            ? ` – refused: ${answer.code}`
            : ` – no answer: ${answer.why}`;
      world.story.tell(`${words} (to ${process.name})${said}`, ...about);
      if (answer.kind === "unknown") again(at);
      else world.unanswered -= 1;
      if (answer.kind === "taken") taken();
    });
  }

  world.unanswered += 1;
  attempt(via);
}

interface Prepared {
  readonly words: string;
  readonly about: readonly string[];
  readonly call: (provisioner: Provisioner) => Promise<unknown>;
  /** Notes for sure what was noted as possible before. */
  readonly taken: () => void;
}

function prepare(world: World, { number, account }: Installation, command: Command): Prepared | null {
  const now = world.time.elapsedMs;
  const date = (ms: number | null) => (ms === null ? null : new Date(beginning + ms));
  if (command.kind === "change-email") {
    const id = `c${command.customer}`;
    return {
      words: `${id} has another e-mail address`,
      about: [subject(number, id)],
      call: (shop) =>
        shop.customers.put({ id, email: `${id}-${Math.floor(now)}@${number}.example.test`, firstName: "Kim" }),
      taken: () => {},
    };
  }
  if (command.kind === "read-usage") {
    const { usageRead } = account;
    return {
      words: "the books read what was used",
      about: [],
      async call(shop) {
        const { items } = await shop.usage.periods({ after: usageRead.at(-1) ?? "0", limit: 5 });
        // Another reading may have been answered meanwhile.
        usageRead.push(...items.map((period) => period.id).filter((id) => Number(id) > Number(usageRead.at(-1) ?? 0)));
      },
      taken: () => {},
    };
  }
  const id = `o${command.service}`;
  if (command.kind === "order") {
    const { product } = command;
    const customer = `c${command.customer}`;
    const paidUntil = command.paidForMs === null ? null : Math.floor(now) + command.paidForMs;
    const sold = account.order(id, { number: command.service, customer, product, paidUntilMs: paidUntil });
    return {
      words: `${customer} orders ${product} as ${id}, ${paidUntil === null ? "for ever" : `paid for ${(command.paidForMs ?? 0) / 1000} s`}`,
      about: [subject(number, id), subject(number, customer)],
      call: (shop) =>
        shop.services.create({
          id,
          product,
          customer: { id: customer, email: `${customer}@${number}.example.test`, firstName: "Kim" },
          expiresAt: date(paidUntil),
        }),
      taken: () => {
        sold.ordered = true;
      },
    };
  }
  if (command.kind === "make") {
    const pool = account.services.get(`o${command.pool}`);
    if (pool === undefined) return null;
    const { product } = command;
    const { customer } = pool;
    const sold = account.order(id, { number: command.service, customer, product, paidUntilMs: null, pool });
    return {
      words: `${id}, a ${product}, shall be made in ${pool.id}`,
      about: [subject(number, id), subject(number, pool.id)],
      call: (shop) => shop.services.create({ id, product, pool: pool.id }),
      taken: () => {
        sold.ordered = true;
      },
    };
  }
  const sold = account.services.get(id);
  if (sold === undefined) return null;
  const about = [subject(number, id)];
  const common = { about, taken: () => sold.taken.add(command.kind) };
  const pay = (paid: PaidTime) => {
    sold.paid.push(paid);
    return () => {
      paid.takenMs = world.time.elapsedMs;
      common.taken();
    };
  };
  sold.asked.add(command.kind);
  switch (command.kind) {
    case "renew": {
      const last = sold.paid.at(-1)?.untilMs ?? null;
      const until = Math.max(Math.floor(now), last ?? 0) + command.byMs;
      return {
        ...common,
        taken: pay({ untilMs: until, takenMs: null }),
        words: `${id} is paid for ${command.byMs / 1000} s more`,
        call: (shop) => shop.services.renew(id, { expiresAt: date(until) }),
      };
    }
    case "upgrade":
      sold.products.add(command.product);
      return {
        ...common,
        words: `${id} shall be ${command.product}`,
        call: (shop) =>
          shop.services.upgrade(id, {
            product: command.product,
            ...(world.plan.nodesApart ? { acceptDataLoss: true } : {}),
          }),
      };
    case "change-owner": {
      const customer = `c${command.customer}`;
      sold.customers.add(customer);
      return {
        ...common,
        words: `${id} shall belong to ${customer}`,
        call: (shop) =>
          shop.services.changeOwner(id, {
            customer: { id: customer, email: `${customer}@${number}.example.test`, firstName: "Kim" },
          }),
      };
    }
    case "rename":
      return {
        ...common,
        words: `${id} gets another name`,
        call: (shop) => shop.services.rename(id, { name: `Renamed ${id}` }),
      };
    case "expire":
      // Time that is over already does not end later because somebody says so.
      return {
        ...common,
        taken: pay({ untilMs: Math.min(sold.paid.at(-1)?.untilMs ?? now, now), takenMs: null, atOnce: true }),
        words: `${id} is not paid any more`,
        call: (shop) => shop.services.expire(id),
      };
    default: {
      const { kind } = command;
      return { ...common, words: `${kind} ${id}`, call: (shop) => shop.services[kind](id) };
    }
  }
}

/** Asks a process, which may die or fall silent meanwhile. */
function ask(
  world: World,
  { machine, provisioner }: WorkerProcess,
  call: (provisioner: Provisioner) => Promise<unknown>,
  answered: (answer: Answer) => void,
): void {
  if (provisioner === null) return;
  let open = true;
  const end = (answer: Answer) => {
    if (!open) return;
    open = false;
    patience.cancel();
    world.time.on(undefined, () => answered(answer));
  };
  const patience = world.time.schedule(patienceMs, () => end({ kind: "unknown", why: "nothing for 30 s" }), undefined);
  world.time.on(machine, () => {
    if (machine.state !== "running") return;
    call(provisioner).then(
      () => end({ kind: "taken" }),
      (error: unknown) => {
        if (isProvisionerError(error) && (error.code as string) !== "database_unavailable")
          end({ kind: "refused", code: error.code });
        else end({ kind: "unknown", why: String((error as Error).message ?? error).slice(0, 120) });
      },
    );
  });
}
