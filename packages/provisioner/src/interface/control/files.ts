/** A file or folder of a server. */
export interface ServerFile {
  /** Without its folder. */
  readonly name: string;
  readonly kind: "file" | "folder";
  readonly symlink: boolean;
  readonly sizeBytes: number;
  /** Permissions in octal digits, for example `644`. */
  readonly mode: string;
  /** What the daemon takes it for, for example `text/plain`. */
  readonly mimeType: string;
  readonly modifiedAt: Date;
}

/** An address to which a browser sends a file, or from which it gets one. */
export interface SignedUrl {
  /** Leads to the daemon, works without a key, once, for some minutes. */
  readonly url: string;
}

/** What is to be uploaded. */
export interface UploadRequest {
  /** @default "/" */
  readonly directory?: string;
  /** Size of the largest file, in bytes: refused at once if the node or the rest of the disk does not take it. */
  readonly sizeBytes?: number;
}

/** Where to post a form with the field `files`, and how large each may be. */
export interface UploadUrl extends SignedUrl {
  /** The node's limit for one file, in bytes; null if it is not known. */
  readonly maximumBytes: number | null;
}

/** How a customer reaches a server's files with a program that speaks SFTP. */
export interface SftpAccess {
  readonly host: string;
  readonly port: number;
  /** The customer's account on the panel, a dot and the server's identifier; null if the customer has no account there. */
  readonly username: string | null;
  /** Where the account's password is set: it is that of the panel, which Hatchery neither knows nor sets. */
  readonly panelUrl: string;
}

/** Paths begin at the server's own root; the daemon lets none leave it. */
export interface ControlFiles {
  /** @param directory @default "/" */
  list(directory?: string): Promise<readonly ServerFile[]>;
  /** The content as text in UTF-8. Panels refuse files of more than 4 MiB. */
  read(file: string): Promise<string>;
  /** Writes a file whole; makes it, and the folders that it is in, if need be. At most 4 MiB. */
  write(file: string, content: string): Promise<void>;
  /** Renames or moves, from and to below `root`. */
  rename(input: {
    readonly root?: string;
    readonly files: readonly { readonly from: string; readonly to: string }[];
  }): Promise<void>;
  /** Makes a copy next to the file. */
  copy(file: string): Promise<void>;
  /** Deletes files, and folders with all they hold. */
  delete(input: { readonly root?: string; readonly files: readonly string[] }): Promise<void>;
  createFolder(input: { readonly root?: string; readonly name: string }): Promise<void>;
  /** Packs into a new archive in `root`; resolves when it is done, which may take minutes. */
  compress(input: { readonly root?: string; readonly files: readonly string[] }): Promise<ServerFile>;
  /** Unpacks an archive next to itself; resolves when it is done, which may take minutes. */
  decompress(input: { readonly root?: string; readonly file: string }): Promise<void>;
  chmod(input: {
    readonly root?: string;
    readonly files: readonly { readonly file: string; readonly mode: string }[];
  }): Promise<void>;
  /** Lets the daemon fetch a file from the web; resolves when it has begun. */
  pull(input: { readonly url: string; readonly directory?: string; readonly name?: string }): Promise<void>;
  /** Is given for files that do not exist, too. */
  downloadUrl(file: string): Promise<SignedUrl>;
  /** @throws InvalidInputError if it says a size that does not fit. */
  uploadUrl(upload?: UploadRequest): Promise<UploadUrl>;
  /** Where a program for SFTP signs in, and as whom. Two requests. */
  sftp(): Promise<SftpAccess>;
}
