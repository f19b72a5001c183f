import type { Download } from "../files/download.ts";
import { checkFileNames } from "../files/file-name.ts";
import type { UploadFile } from "../files/multipart.ts";
import type { TransferOptions } from "../files/transfer.ts";
import type { UploadOptions } from "../files/upload.ts";
import type { RequestOptions } from "../http/request-draft.ts";
import type { ClientSchemas } from "../openapi.ts";
import type { PanelList } from "../resources/list.ts";
import type { PanelApi } from "../resources/panel-api.ts";
import type { PanelPromise } from "../resources/panel-promise.ts";
import type { AnyClientSchemas, ClientObjectOf } from "./schemas.ts";

type FileObject<S extends AnyClientSchemas> = ClientObjectOf<S, "FileObject">;

/** Archives are packed and unpacked while the panel waits, for up to 15 minutes. */
const archiveTimeoutMs = 16 * 60_000;

const signedTransfer = () => import("../files/signed-transfer.ts");

/**
 * The files of a server. Paths begin at the server's own root. A name that is empty, or of nothing but dots and slashes, is
 * refused before anything is sent (`invalid_options`).
 */
export interface Files<S extends AnyClientSchemas = ClientSchemas> {
  list(directory?: string, options?: RequestOptions): PanelList<FileObject<S>>;
  /** The content of a file as text, as it is: a JSON file is not parsed. */
  read(file: string, options?: RequestOptions): PanelPromise<string>;
  /** Writes a file whole; makes it, and the folders it is in, if need be. */
  write(file: string, content: string | Blob | Uint8Array<ArrayBuffer>, options?: RequestOptions): PanelPromise<void>;
  rename(body: S["RenameFilesBody"], options?: RequestOptions): PanelPromise<void>;
  /** Makes a copy next to the file. */
  copy(location: string, options?: RequestOptions): PanelPromise<void>;
  /** Packs into a new archive in `root`. @default timeoutMs 960000 */
  compress(body: S["CompressFilesBody"], options?: RequestOptions): PanelPromise<FileObject<S>>;
  /** @default timeoutMs 960000 */
  decompress(body: S["DecompressFileBody"], options?: RequestOptions): PanelPromise<void>;
  delete(body: S["DeleteFilesBody"], options?: RequestOptions): PanelPromise<void>;
  createFolder(body: S["CreateFolderBody"], options?: RequestOptions): PanelPromise<void>;
  chmod(body: S["ChmodFilesBody"], options?: RequestOptions): PanelPromise<void>;
  /** Lets the daemon fetch a file from the web; at most a few in some minutes. */
  pull(body: S["PullFileBody"], options?: RequestOptions): PanelPromise<void>;
  /** An address for one download from the daemon, good for 15 minutes. It is given for files that do not exist, too. */
  downloadUrl(file: string, options?: RequestOptions): PanelPromise<ClientObjectOf<S, "SignedUrl">>;
  /** An address for one upload to the daemon, good for 15 minutes. */
  uploadUrl(options?: RequestOptions): PanelPromise<ClientObjectOf<S, "SignedUrl">>;
  /**
   * Downloads from the daemon; resolves with the first byte.
   *
   * @throws {DaemonError} when the daemon cannot be reached from here, or there is no such file
   */
  download(file: string, options?: TransferOptions): Promise<Download>;
  /**
   * Uploads to the daemon into `directory`; files of the same name are overwritten. Of each name only the last part counts.
   * One file that is refused (too big, on the egg's list) fails the request; those before it may be stored.
   *
   * @throws {DaemonError} when the daemon cannot be reached from here, or refuses
   */
  upload(files: readonly UploadFile[], options?: UploadOptions): Promise<void>;
}

export function createFiles<S extends AnyClientSchemas>(api: PanelApi, server: () => string): Files<S> {
  const at = (action: string, named?: object) => () => `${server()}/files/${checkFileNames(named) ?? action}`;
  const post = (
    action: string,
    body: object,
    options: RequestOptions | undefined,
    idempotent = true,
    timeoutMs?: number,
  ) => api.nothing("POST", at(action, body), options, { body, idempotent, ...(timeoutMs && { timeoutMs }) });
  const files: Files<S> = {
    list: (directory = "/", options = {}) => api.list(at("list"), options, { directory }),
    read: (file, options) => api.text("GET", at("contents", { file }), options, { query: { file } }),
    write: (file, body, options) =>
      api.nothing("POST", at("write", { file }), options, {
        body,
        query: { file },
        // As JSON the panel would insist on valid JSON, and trim it.
        headers: { "Content-Type": "text/plain" },
        bodySerializer: (content: unknown) => content,
        idempotent: true,
      }),
    rename: (body, options) => api.nothing("PUT", at("rename", body), options, { body }),
    copy: (location, options) => post("copy", { location }, options, false),
    compress: (body, options) => api.item("POST", at("compress", body), options, { body, timeoutMs: archiveTimeoutMs }),
    decompress: (body, options) => post("decompress", body, options, false, archiveTimeoutMs),
    delete: (body, options) => post("delete", body, options),
    createFolder: (body, options) => post("create-folder", body, options, false),
    chmod: (body, options) => post("chmod", body, options),
    pull: (body, options) => post("pull", body, options, false, archiveTimeoutMs),
    downloadUrl: (file, options) => api.item("GET", at("download", { file }), options, { query: { file } }),
    uploadUrl: (options) => api.item("GET", at("upload"), options),
    download: async (file, options) =>
      (await signedTransfer()).download((request) => files.downloadUrl(file, request), options),
    upload: async (...call) => (await signedTransfer()).upload(files.uploadUrl, ...call),
  };
  return files;
}
