/** What is asked of one service, in this order, and where that leads. */
export interface ChaosPlan {
  readonly service: string;
  readonly customer: string;
  readonly product: string;
  readonly commands: readonly ChaosCommand[];
  readonly ends: "active" | "suspended" | "terminated";
}

export type ChaosCommand = "suspend" | "unsuspend" | "expire" | "renew" | "rename" | "reinstall" | "terminate";

/** Which commands may come next: a host lifts an expiry by a renewal, and a suspension of their own by lifting it. */
const next: Readonly<Record<"active" | "suspended" | "expired", readonly ChaosCommand[]>> = {
  active: ["suspend", "suspend", "expire", "renew", "rename", "reinstall", "terminate"],
  suspended: ["unsuspend", "unsuspend", "rename", "terminate"],
  expired: ["renew", "renew", "rename", "terminate"],
};

/** A plan of up to four commands after the order of one of these products, which take turns. The same random numbers make the same plan. */
export function chaosPlan(index: number, products: readonly string[], random: () => number): ChaosPlan {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const commands: ChaosCommand[] = [];
  let state: "active" | "suspended" | "expired" | "terminated" = "active";
  for (let left = Math.floor(random() * 5); left > 0 && state !== "terminated"; left -= 1) {
    const command: ChaosCommand = pick(next[state]);
    commands.push(command);
    if (command === "suspend") state = "suspended";
    else if (command === "expire") state = "expired";
    else if (command === "unsuspend" || command === "renew") state = "active";
    else if (command === "terminate") state = "terminated";
  }
  const ends = state === "expired" ? "suspended" : state;
  return {
    service: `chaos-${index}`,
    customer: `customer-${Math.floor(random() * (index + 1) * 0.7)}`,
    product: products[index % products.length] ?? "",
    commands,
    ends,
  };
}

/** Random numbers that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
