import type { FileStat } from "../../daemon/files/file-stat.ts";
import type { ClientTransformer } from "../client-reply.ts";

export const fileTransformer: ClientTransformer<FileStat> = {
  object: "file_object",
  attributes: ({ name, mode, modeBits, size, file, mime, created, modified }) => ({
    name,
    mode,
    mode_bits: modeBits,
    size,
    is_file: file,
    is_symlink: false,
    mimetype: mime,
    created_at: created,
    modified_at: modified,
  }),
};
