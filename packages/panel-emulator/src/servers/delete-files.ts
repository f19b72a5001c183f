import { posix } from "node:path";
import type { Panel } from "../panel.ts";
import type { ServerRow } from "../world/rows/server.ts";

/** Deletes the files of a server that fit paths whose last part may hold `*`. */
export async function deleteMatching(
  panel: Panel,
  server: Readonly<ServerRow>,
  paths: readonly string[],
): Promise<void> {
  const ask = <T>(method: "GET" | "POST", path: string, action: () => T) =>
    panel.daemon.callServer(server, { method, path: `/api/servers/${server.uuid}/files/${path}`, action });
  const { files } = panel.daemonServers.of(server);
  const matching: string[] = [];
  for (const path of paths) {
    const directory = posix.dirname(path);
    const pattern = asPattern(posix.basename(path));
    const found = await ask("GET", "list-directory", () => files.list(directory));
    matching.push(...found.filter(({ name }) => pattern.test(name)).map(({ name }) => `${directory}/${name}`));
  }
  if (matching.length > 0) await ask("POST", "delete", () => files.delete("/", matching));
}

function asPattern(text: string): RegExp {
  const parts = text.split("*").map((part) => part.replaceAll(/[$()+./?[\\\]^{|}]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "su");
}
