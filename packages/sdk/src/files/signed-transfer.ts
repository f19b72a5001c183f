import { PanelError } from "../errors/panel-error.ts";
import type { RequestOptions } from "../http/request-draft.ts";
import { learnAllRemedies } from "../on-demand.ts";
import { type Download, downloadFrom } from "./download.ts";
import type { UploadFile } from "./multipart.ts";
import type { TransferOptions } from "./transfer.ts";
import { type UploadOptions, uploadTo } from "./upload.ts";

/** Asks the panel for an address that is good for one transfer. */
type AskForUrl = (options: RequestOptions) => PromiseLike<{ readonly url: string }>;

/** Asks the panel for an address and the daemon for the file. Loaded at the first transfer. */
export async function download(askForUrl: AskForUrl, options: TransferOptions = {}): Promise<Download> {
  learnAllRemedies();
  const { url } = await askForUrl({ signal: options.signal });
  return downloadFrom(url, options);
}

/** Asks the panel for an address and gives the daemon the files. Loaded at the first transfer. */
export async function upload(
  askForUrl: AskForUrl,
  files: readonly UploadFile[],
  options: UploadOptions = {},
): Promise<void> {
  learnAllRemedies();
  for (const { name } of files)
    if (/^[.\s]*$/.test(name.split("/").at(-1) ?? ""))
      throw new PanelError("invalid_options", `not the name of a file: ${JSON.stringify(name)}`);
  const { url } = await askForUrl({ signal: options.signal });
  return uploadTo(url, files, options);
}
