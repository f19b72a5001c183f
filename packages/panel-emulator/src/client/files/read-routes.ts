import { logActivity } from "../../activity/log-activity.ts";
import { DisplayError } from "../../errors/display-error.ts";
import { plainText } from "../../http/reply.ts";
import { asText } from "../../validation/php-values.ts";
import { validate } from "../../validation/validate.ts";
import { listReply } from "../client-reply.ts";
import { serverRoute } from "../server-route.ts";
import { onFiles } from "./daemon-files.ts";
import { fileTransformer } from "./file-transformer.ts";

export const readRoutes = [
  serverRoute({
    method: "GET",
    path: "/files/list",
    operation: "listFiles",
    permission: "file.read",
    handle: async (context) => {
      const { panel, request } = context;
      const rules = { directory: "sometimes|nullable|string" };
      const { directory } = validate({ state: panel.state, input: request.input, rules });
      const path = asText(directory) || "/";
      const stats = await onFiles(context, "GET", "list-directory", (files) => files.list(path));
      return listReply(context, fileTransformer, stats);
    },
  }),
  serverRoute({
    method: "GET",
    path: "/files/contents",
    operation: "getFileContents",
    permission: "file.read-content",
    handle: async (context) => {
      const { panel, request, server } = context;
      const rules = { file: "required|string" };
      const { file } = validate({ state: panel.state, input: request.input, rules }) as { file: string };
      const content = await onFiles(context, "GET", "contents", (files) => files.read(file));
      if (content.length > panel.settings.filesMaxEditSize)
        throw new DisplayError(
          "The file you are attempting to open is too large to view in the file editor.",
          "FileSizeTooLargeException",
        );
      logActivity(context, { event: "server:file.read", properties: { file }, server });
      return plainText(content);
    },
  }),
];
