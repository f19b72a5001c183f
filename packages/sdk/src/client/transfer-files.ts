import { type Download, downloadFrom } from "../files/download.ts";
import type { UploadFile } from "../files/multipart.ts";
import type { TransferOptions } from "../files/transfer.ts";
import { type UploadOptions, uploadTo } from "../files/upload.ts";
import { learnAllRemedies } from "../on-demand.ts";

/** Loaded at the first transfer. */
export function download(url: string, options: TransferOptions): Promise<Download> {
  learnAllRemedies();
  return downloadFrom(url, options);
}

export function upload(url: string, files: readonly UploadFile[], options: UploadOptions): Promise<void> {
  learnAllRemedies();
  return uploadTo(url, files, options);
}
