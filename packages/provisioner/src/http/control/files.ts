import { z } from "zod";
import { instantText } from "../fields.ts";

/** What a panel opens and stores as text at most, in bytes. */
export const largestTextBytes = 4 * 1024 * 1024;

/** A path on the server: data for the daemon, never a part of a URL. */
export const filePath = z
  .string()
  .min(1)
  .max(4096)
  .refine((path) => !path.includes("\0"), "The character NUL is not taken.");

/** A path to one thing. Some daemons take one of nothing but dots, slashes and spaces for everything that a server has. */
const named = filePath.regex(/[^./\s]/, "It has to name a file or a folder.");

const root = filePath.optional();
const files = z.array(named).min(1).max(1000);

export const directoryQuery = z.strictObject({ directory: filePath.optional() });
export const fileQuery = z.strictObject({ file: named });

export const writeFileBody = z.strictObject({
  file: named,
  content: z
    .string()
    .max(largestTextBytes)
    .refine((text) => new TextEncoder().encode(text).length <= largestTextBytes, "At most 4 MiB; upload larger files."),
});

export const renameFilesBody = z.strictObject({
  root,
  files: z
    .array(z.strictObject({ from: named, to: named }))
    .min(1)
    .max(1000),
});
export const fileBody = z.strictObject({ file: named });
export const filesBody = z.strictObject({ root, files });
export const decompressFileBody = z.strictObject({ root, file: named });
export const createFolderBody = z.strictObject({ root, name: named });
export const chmodFilesBody = z.strictObject({
  root,
  files: z
    .array(z.strictObject({ file: named, mode: z.string().regex(/^[0-7]{3,4}$/, "Three or four octal digits.") }))
    .min(1)
    .max(1000),
});
export const pullFileBody = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).max(2000),
  directory: filePath.optional(),
  name: named.max(255).optional(),
});

export const uploadQuery = z.strictObject({
  directory: filePath.optional(),
  sizeBytes: z.coerce.number().int().nonnegative().optional(),
});

export const fileAnswer = z
  .object({
    name: z.string(),
    kind: z.enum(["file", "folder"]),
    symlink: z.boolean(),
    sizeBytes: z.number(),
    mode: z.string().meta({ description: "Octal digits, for example `644`." }),
    mimeType: z.string(),
    modifiedAt: instantText,
  })
  .meta({ id: "File" });

export const fileContentAnswer = z.object({ file: z.string(), content: z.string() });

/** Leads to the daemon, works without a key, once, for some minutes. */
export const signedUrlAnswer = z.object({ url: z.url() }).meta({ id: "SignedUrl" });

export const uploadUrlAnswer = signedUrlAnswer
  .extend({
    maximumBytes: z
      .number()
      .nullable()
      .meta({ description: "Largest file that the node takes; null if that is not known." }),
  })
  .meta({ id: "UploadUrl" });

export const sftpAnswer = z
  .object({
    host: z.string(),
    port: z.number().int(),
    username: z.string().nullable().meta({ description: "Null if the customer has no account on the panel." }),
    panelUrl: z.string().meta({ description: "Where the account's password is set; it is that of the panel." }),
  })
  .meta({ id: "SftpAccess" });
