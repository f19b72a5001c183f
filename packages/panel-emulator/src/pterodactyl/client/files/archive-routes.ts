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
      const rules = { root: "sometimes|nullable|string", files: "required|array", "files.*": "string" };
      const { root = null } = validate({ state: panel.state, input: request.input, rules });
      const wanted = Object.values(request.input.files as object).map(String);
      const path = asText(root) || "/";
      const stat = await onFiles(context, "POST", "compress", (files) => files.compress(path, wanted), patience);
      logActivity(context, { event: "server:file.compress", properties: { directory: root, files: wanted }, server });
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
      logActivity(context, { event: "server:file.decompress", properties: { directory: root, files: file }, server });
      return noContent();
    },
  }),
];
