import { logActivity } from "../../activity/log-activity.ts";
import { ok } from "../../http/reply.ts";
import { validate } from "../../validation/validate.ts";
import { serverRoute } from "../server-route.ts";
import { signedUrl } from "../signed-url.ts";

export const signedUrlRoutes = [
  serverRoute({
    method: "GET",
    path: "/files/download",
    operation: "getFileDownloadUrl",
    permission: "file.read-content",
    handle: (context) => {
      const { panel, request, server } = context;
      const rules = { file: "required|string" };
      const { file } = validate({ state: panel.state, input: request.input, rules }) as { file: string };
      const url = signedUrl(context, "file-download", { file_path: decodeOnce(file), server_uuid: server.uuid });
      logActivity(context, { event: "server:file.download", properties: { file }, server });
      return ok({ object: "signed_url", attributes: { url } });
    },
  }),
  serverRoute({
    method: "GET",
    path: "/files/upload",
    operation: "getFileUploadUrl",
    permission: "file.create",
    handle: (context) => {
      const url = signedUrl(context, "file-upload", { server_uuid: context.server.uuid });
      return ok({ object: "signed_url", attributes: { url } });
    },
  }),
];

/** The panel decodes the name once more than the query already is. */
function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
