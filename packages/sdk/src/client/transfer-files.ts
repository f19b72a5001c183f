import { type Download, downloadFrom } from "../files/download.ts";
import type { UploadFile } from "../files/multipart.ts";
import type { TransferOptions } from "../files/transfer.ts";
import { type UploadOptions, uploadTo } from "../files/upload.ts";
import { learnAllRemedies } from "../on-demand.ts";
import type { Files } from "./files.ts";

/** Asks the panel for an address and the daemon for the file. Loaded at the first transfer. */
export async function download(
  downloadUrl: Files["downloadUrl"],
  file: string,
  options: TransferOptions = {},
): Promise<Download> {
  learnAllRemedies();
  const { url } = await downloadUrl(file, { signal: options.signal });
  return downloadFrom(url, options);
}

/** Asks the panel for an address and gives the daemon the files. Loaded at the first transfer. */
export async function upload(
  uploadUrl: Files["uploadUrl"],
  files: readonly UploadFile[],
  options: UploadOptions = {},
): Promise<void> {
  learnAllRemedies();
  const { url } = await uploadUrl({ signal: options.signal });
  return uploadTo(url, files, options);
}
