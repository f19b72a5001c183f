import { posix } from "node:path";
import { logActivity } from "../../activity/log-activity.ts";
import { DaemonResponseError } from "../../daemon/daemon-response-error.ts";
import { noContent } from "../../http/reply.ts";
import type { RouteContext, RouteThrottle } from "../../http/route.ts";
import { asText, textOf } from "../../validation/php-values.ts";
import { validate } from "../../validation/validate.ts";
import { perServer } from "../per-server-throttle.ts";
import { serverRoute } from "../server-route.ts";
import { onFiles } from "./daemon-files.ts";

const backgroundMs = 100;

export const pullRoute = serverRoute({
  method: "POST",
  path: "/files/pull",
  operation: "pullFile",
  permission: "file.create",
  throttles: (context) => (context.panel.version === "1.11" ? older(context) : newer(context)),
  handle: async (context) => {
    const { panel, request, server } = context;
    const rules = {
      url: "required|string|url",
      directory: "nullable|string",
      filename: "nullable|string",
      use_header: "boolean",
      foreground: "boolean",
    };
    const fields = validate({ state: panel.state, input: request.input, rules });
    const url = textOf(fields.url);
    const directory = asText(fields.directory) || "/";
    const name = asText(fields.filename) || posix.basename(URL.parse(url)?.pathname ?? "") || "index.html";
    await onFiles(context, "POST", "pull", (files) => {
      // The emulator stays at home: what it would have fetched is a text that says from where.
      const fetched = () => files.write(`${directory}/${name}`, Buffer.from(`pulled from ${url}\n`));
      if (isTrue(fields.foreground)) fetched();
      else panel.daemonServers.of(server).process.schedule(backgroundMs, unnoticed(fetched));
    });
    const properties = { directory: fields.directory ?? null, url };
    logActivity(context, { event: "server:file.pull", properties, server });
    return noContent();
  },
});

/** Up to panel 1.11: ten in five minutes, for a user and all servers. */
function older({ identity }: RouteContext): readonly RouteThrottle[] {
  return [{ bucket: `pull ${identity.user.uuid}`, limit: 10, windowMs: 5 * 60_000 }];
}

const newer = perServer("file-pull");

/** What goes wrong in the background is told to nobody. */
function unnoticed(run: () => void): () => void {
  return () => {
    try {
      run();
    } catch (error) {
      if (!(error instanceof DaemonResponseError)) throw error;
    }
  };
}

function isTrue(value: unknown): boolean {
  return value === true || value === 1 || value === "1";
}
