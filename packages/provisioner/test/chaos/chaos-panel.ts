import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { Flavour } from "../../src/domain/panel.ts";
import type { PanelKind } from "../support/flavours.ts";
import { chaosWorld } from "./chaos-world.ts";

/** A panel of the shop, called by its flavour. */
export interface ChaosPanel extends AsyncDisposable {
  readonly id: Flavour;
  readonly emulator: PanelEmulator;
  /** Numbers of the servers that it had before anybody ordered. */
  readonly before: ReadonlySet<number>;
}

const modes = ["drop-before", "drop-after", "delay", "status", "rate-limited", "html", "redirect", "truncate"] as const;

export async function startChaosPanel({ flavour, start }: PanelKind): Promise<ChaosPanel> {
  const emulator = await start(0, chaosWorld());
  const { servers } = await emulator.control.dump();
  return {
    id: flavour,
    emulator,
    before: new Set(servers.map(({ id }) => id)),
    [Symbol.asyncDispose]: () => emulator.close(),
  };
}

/** Lets a share of all requests to the panel go wrong, and of the panel's own to its daemons: one of them answers errors, another nobody. */
export async function misbehave({ emulator: { control } }: ChaosPanel, share: number): Promise<void> {
  for (const mode of modes)
    await control.api.fault({ mode, probability: share / modes.length, ms: 500, retryAfter: 1 });
  await control.daemon({ node: 1, mode: "http500", probability: share });
  await control.daemon({ node: 2, mode: "refuse", probability: share });
}
