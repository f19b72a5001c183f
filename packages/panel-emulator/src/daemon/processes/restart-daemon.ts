import * as z from "zod";
import type { EmulatorCore } from "../../emulator-core.ts";
import type { Panel } from "../../panel.ts";

export const daemonRestart = z.strictObject({
  node: z.int().positive(),
  /** Which signal ends it makes no difference to what is seen. */
  signal: z.enum(["TERM", "KILL"]).default("TERM"),
  /** Emulated ms without a daemon. */
  downMs: z.number().min(0).default(1000),
});

export type DaemonRestart = z.input<typeof daemonRestart>;

/**
 * Ends the daemon of a node and starts it again: connections break, tokens of before count no longer, what it had begun is
 * lost; games go on. Resolves when it is back, which is at a full second, so that a token that is asked for then is good.
 */
export async function restartDaemon(core: EmulatorCore, input: unknown): Promise<void> {
  const { node, downMs } = daemonRestart.parse(input);
  const { panel } = core;
  if (!panel.state.nodes.get(node)) throw new Error(`There is no node ${node}.`);
  const daemon = panel.daemonProcesses.of(node);
  daemon.end();
  panel.installer.forget(node);
  core.daemonHttp.breakOff(node);
  await panel.clock.sleep(downMs);
  daemon.start();
  panel.daemonServers.reread(node);
  await panel.clock.sleep(1000 - (panel.clock.now() % 1000));
  tellPanel(panel, node);
}

/** At its start a daemon asks the panel to clear what it cannot have finished: the panel then takes it for done. */
function tellPanel({ state }: Panel, node: number): void {
  for (const { id, status } of state.servers.by("node_id", node))
    if (status === "installing" || status === "restoring_backup") state.servers.update(id, { status: null });
}
