import { and, eq } from "drizzle-orm";
import { parseInput } from "../commands/parse-input.ts";
import type { ServiceRow } from "../database/rows.ts";
import { panelNodes } from "../database/schema.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { InvalidInputError } from "../errors/invalid-input-error.ts";
import { uploadQuery } from "../http/control/files.ts";
import type { UploadRequest, UploadUrl } from "../interface/control/files.ts";
import { type Controlled, type ControlledService, interactive } from "./controlled-service.ts";

const mebibyte = 1024 * 1024;

/** An address to upload to, after a look whether the size that was said fits the node's limit and the rest of the disk. */
export async function uploadUrl(controlled: ControlledService, upload: UploadRequest): Promise<UploadUrl> {
  const { directory, sizeBytes } = parseInput(uploadQuery, upload);
  return controlled.ask(async (on) => {
    const maximumBytes = await largestUpload(controlled.context, on.service);
    if (sizeBytes !== undefined) await refuseSize(on, sizeBytes, maximumBytes);
    const url = new URL((await on.server.files.uploadUrl(interactive)).url);
    if (directory !== undefined) url.searchParams.set("directory", directory);
    return { url: url.href, maximumBytes };
  });
}

/** What the node takes in one file, as last read; the daemon has the last word. */
async function largestUpload({ database }: EngineContext, { panelId, nodeId }: ServiceRow): Promise<number | null> {
  if (panelId === null || nodeId === null) return null;
  const [node] = await database.db
    .select({ facts: panelNodes.facts })
    .from(panelNodes)
    .where(and(eq(panelNodes.panelId, panelId), eq(panelNodes.nodeId, nodeId)));
  const limit = node?.facts.uploadLimit;
  return limit === undefined ? null : limit * mebibyte;
}

async function refuseSize({ server, service }: Controlled, sizeBytes: number, maximumBytes: number | null) {
  if (maximumBytes !== null && sizeBytes > maximumBytes) {
    throw tooLarge("too_large", `Files of at most ${maximumBytes / mebibyte} MiB can be uploaded here.`);
  }
  const disk = service.applied?.limits.disk ?? 0;
  if (disk === 0 || sizeBytes === 0) return;
  const { resources } = await server.resources(interactive);
  const leftBytes = Math.max(0, disk * mebibyte - resources.disk_bytes);
  if (sizeBytes > leftBytes) {
    throw tooLarge("disk_full", `The server's disk has room for ${Math.floor(leftBytes / mebibyte)} MiB more.`);
  }
}

function tooLarge(code: string, message: string): InvalidInputError {
  return new InvalidInputError([{ path: "/sizeBytes", code, message }]);
}
