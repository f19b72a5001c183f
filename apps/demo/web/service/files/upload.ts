import { answerOf } from "@hatchery/express/client";
import { hatchery } from "../../api/hatchery.ts";
import { ProblemError } from "../../api/problem-error.ts";
import { sendFile } from "./send-file.ts";

/** How far an upload has come. */
export interface UploadProgress {
  /** The file that is being sent. */
  readonly name: string;
  readonly size: number;
  readonly number: number;
  readonly files: number;
  /** Of all files, counted file by file where the node does not let it be counted otherwise. */
  readonly sentBytes: number;
  readonly allBytes: number;
}

/** Why a file is not on the server: it is larger than the node takes, there is no room for it, or the node did not take it. */
export type UploadRefusal = "too_large" | "disk_full" | "not_taken";

/** One file was refused; those before it are on the server. */
export class UploadRefusedError extends Error {
  readonly file: string;
  readonly refusal: UploadRefusal;

  constructor(file: string, refusal: UploadRefusal) {
    super(`${file}: ${refusal}`);
    this.file = file;
    this.refusal = refusal;
  }
}

/**
 * Sends files straight to the node that the server is on, one address for each. Where the node says nothing to this page, the folder is
 * read to see what has arrived.
 *
 * @throws UploadRefusedError, ProblemError
 */
export async function upload(
  service: string,
  directory: string,
  files: readonly File[],
  onProgress: (progress: UploadProgress) => void,
): Promise<void> {
  const allBytes = files.reduce((sum, { size }) => sum + size, 0);
  const unheard: File[] = [];
  let before = 0;
  for (const [index, file] of files.entries()) {
    const { name, size } = file;
    const tell = (sent: number) =>
      onProgress({
        name,
        size,
        number: index + 1,
        files: files.length,
        sentBytes: before + Math.min(sent, size),
        allBytes,
      });
    tell(0);
    const answer = await sendFile(await addressFor(service, directory, file), file, tell);
    if (answer === "refused") throw new UploadRefusedError(name, "not_taken");
    if (answer === "unheard") unheard.push(file);
    before += size;
  }
  if (unheard.length > 0) await expectIn(service, directory, unheard);
}

async function addressFor(service: string, directory: string, { name, size }: File): Promise<string> {
  const params = { path: { service }, query: { directory, sizeBytes: size } };
  try {
    return (await answerOf(hatchery.GET("/services/{service}/files/upload-url", { params }))).url;
  } catch (error) {
    const code =
      error instanceof ProblemError && error.problem.errors?.find(({ pointer }) => pointer === "/sizeBytes")?.code;
    throw code === "too_large" || code === "disk_full" ? new UploadRefusedError(name, code) : error;
  }
}

async function expectIn(service: string, directory: string, files: readonly File[]): Promise<void> {
  const params = { path: { service }, query: { directory } };
  const { items } = await answerOf(hatchery.GET("/services/{service}/files", { params }));
  const lost = files.find(
    ({ name, size }) => !items.some((item) => item.kind === "file" && item.name === name && item.sizeBytes === size),
  );
  if (lost) throw new UploadRefusedError(lost.name, "not_taken");
}
