import { gunzipSync, gzipSync } from "node:zlib";
import { gzipMagic, tarMagic, zipMagic } from "./archive-format.ts";
import { fileErrors } from "./file-errors.ts";
import type { TreeNode } from "./file-node.ts";

/** One entry of an archive. */
export interface ArchiveEntry {
  readonly path: string;
  /** null: a directory. */
  readonly content: Buffer | null;
  readonly mode?: number | undefined;
}

/** Packs files and directories as `.tar.gz`. */
export async function packArchive(nodes: Iterable<readonly [string, TreeNode]>): Promise<Buffer> {
  const { pack } = await import("tar-stream");
  const archive = pack();
  for (const [path, node] of nodes) {
    const header = { name: path, mode: node.mode, mtime: new Date(node.modifiedAt) };
    if (node.kind === "directory") archive.entry({ ...header, type: "directory" });
    else archive.entry(header, node.content);
  }
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive as AsyncIterable<Buffer>) chunks.push(chunk);
  return gzipSync(Buffer.concat(chunks));
}

/** Packs files and directories as `.zip`. */
export async function packZip(nodes: Iterable<readonly [string, TreeNode]>): Promise<Buffer> {
  const { zipSync } = await import("fflate");
  const entries: [string, Uint8Array][] = [];
  for (const [path, node] of nodes)
    entries.push(node.kind === "directory" ? [`${path}/`, new Uint8Array()] : [path, node.content]);
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}

/**
 * Reads an archive: tar, tar with gzip, zip, or a single gzipped file.
 * @param name The archive's own name; without `.gz` it names what is in a single gzipped file.
 * @throws {DaemonResponseError} 400 for anything else.
 */
export async function unpackArchive(name: string, content: Buffer): Promise<ArchiveEntry[]> {
  if (zipMagic(content)) return unpackZip(content);
  const plain = gzipMagic(content) ? gunzip(content) : content;
  if (tarMagic(plain)) return unpackTar(plain);
  if (plain !== content) return [{ path: name.replace(/\.gz$/i, ""), content: plain }];
  throw fileErrors.unknownArchive();
}

async function unpackTar(content: Buffer): Promise<ArchiveEntry[]> {
  const { extract } = await import("tar-stream");
  const entries: ArchiveEntry[] = [];
  const reader = extract();
  reader.end(content);
  for await (const entry of reader) {
    const chunks: Buffer[] = [];
    for await (const chunk of entry as AsyncIterable<Buffer>) chunks.push(chunk);
    const { name, mode, type } = entry.header;
    entries.push({ path: name, mode, content: type === "directory" ? null : Buffer.concat(chunks) });
  }
  return entries;
}

async function unpackZip(content: Buffer): Promise<ArchiveEntry[]> {
  const { unzipSync } = await import("fflate");
  return Object.entries(unzipSync(content)).map(([path, bytes]) => ({
    path,
    content: path.endsWith("/") ? null : Buffer.from(bytes),
  }));
}

function gunzip(content: Buffer): Buffer {
  try {
    return gunzipSync(content);
  } catch {
    throw fileErrors.unknownArchive();
  }
}
