import { logActivity } from "../../../activity/log-activity.ts";
import { itemReply } from "../../../client/client-reply.ts";
import { onFiles } from "../../../client/files/daemon-files.ts";
import { fileTransformer } from "../../../client/files/file-transformer.ts";
import { serverRoute } from "../../../client/server-route.ts";
import { noContent } from "../../../http/reply.ts";
import { asText, textOf } from "../../../validation/php-values.ts";
import { validate } from "../../../validation/validate.ts";

/** The panel waits a quarter of an hour for archives. */
const patience = { timeoutSeconds: 15 * 60 };

export const archiveRoutes = [
  serverRoute({
    method: "POST",
    path: "/files/compress",
    operation: "compressFiles",
    permission: "file.archive",
    handle: async (context) => {
      const { panel, request, server } = context;
      const rules = {
        root: "sometimes|nullable|string",
        files: "required|array",
        "files.*": "string",
        name: "sometimes|nullable|string",
        extension: "sometimes|in:zip,tgz,tar.gz,txz,tar.xz,tbz2,tar.bz2",
      };
      const { root = null, name, extension } = validate({ state: panel.state, input: request.input, rules });
      const files = Object.values(request.input.files as object).map(String);
      const target = { name: asText(name), extension: asText(extension) };
      const path = asText(root) || "/";
      const stat = await onFiles(context, "POST", "compress", (on) => on.compress(path, files, target), patience);
      const properties = { name: stat.name, directory: root, files };
      logActivity(context, { event: "server:file.compress", properties, server });
      return itemReply(context, fileTransformer, stat);
    },
  }),
  serverRoute({
    method: "POST",
    path: "/files/decompress",
    operation: "decompressFile",
    permission: "file.create",
    handle: async (context) => {
      const { panel, request, server } = context;
      const rules = { root: "sometimes|nullable|string", file: "required|string" };
      const { root = null, file } = validate({ state: panel.state, input: request.input, rules });
      const path = asText(root) || "/";
      await onFiles(context, "POST", "decompress", (files) => files.decompress(path, textOf(file)), patience);
      logActivity(context, { event: "server:file.decompress", properties: { directory: root, file }, server });
      return noContent();
    },
  }),
];
