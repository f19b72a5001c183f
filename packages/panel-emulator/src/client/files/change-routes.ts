import { logActivity } from "../../activity/log-activity.ts";
import { UncaughtError } from "../../errors/uncaught-error.ts";
import { noContent } from "../../http/reply.ts";
import { asText, textOf } from "../../validation/php-values.ts";
import { validate } from "../../validation/validate.ts";
import { serverRoute } from "../server-route.ts";
import { onFiles } from "./daemon-files.ts";

export const changeRoutes = [
  serverRoute({
    method: "POST",
    path: "/files/write",
    operation: "writeFile",
    permission: "file.create",
    handle: async (context) => {
      const { panel, request, server } = context;
      const rules = { file: "required|string" };
      const fields = validate({ state: panel.state, input: request.input, rules }) as { file: string };
      const file = textOf(request.query.file) || fields.file;
      await onFiles(context, "POST", "write", (files) => files.write(file, request.body));
      logActivity(context, { event: "server:file.write", properties: { file }, server });
      return noContent();
    },
  }),
  serverRoute({
    method: "POST",
    path: "/files/create-folder",
    operation: "createFolder",
    permission: "file.create",
    handle: async (context) => {
      const { panel, request, server } = context;
      const rules = { root: "sometimes|nullable|string", name: "required|string" };
      const { root, name } = validate({ state: panel.state, input: request.input, rules });
      // The panel has a default for what is missing, but not for null, which an empty text is as well.
      if (root === null) throw new UncaughtError("TypeError");
      const path = asText(root) || "/";
      await onFiles(context, "POST", "create-directory", (files) => files.createDirectory(path, textOf(name)));
      const properties = { name, directory: root ?? null };
      logActivity(context, { event: "server:file.create-directory", properties, server });
      return noContent();
    },
  }),
  serverRoute({
    method: "PUT",
    path: "/files/rename",
    operation: "renameFiles",
    permission: "file.update",
    handle: async (context) => {
      const { panel, request, server } = context;
      const rules = {
        root: "required|nullable|string",
        files: "required|array",
        "files.*": "array",
        "files.*.to": "required|string",
        "files.*.from": "required|string",
      };
      const { root } = validate({ state: panel.state, input: request.input, rules }) as { root: string };
      const wanted = Object.values(request.input.files as object) as { from: string; to: string }[];
      await onFiles(context, "PUT", "rename", (files) => files.rename(root, wanted));
      const properties = { directory: root, files: wanted, ...panel.flavour.activity.renamedFiles(wanted) };
      logActivity(context, { event: "server:file.rename", properties, server });
      return noContent();
    },
  }),
  serverRoute({
    method: "POST",
    path: "/files/copy",
    operation: "copyFile",
    permission: "file.create",
    handle: async (context) => {
      const { panel, request, server } = context;
      const rules = { location: "required|string" };
      const { location } = validate({ state: panel.state, input: request.input, rules }) as { location: string };
      await onFiles(context, "POST", "copy", (files) => files.copy(location));
      logActivity(context, { event: "server:file.copy", properties: { file: location }, server });
      return noContent();
    },
  }),
  serverRoute({
    method: "POST",
    path: "/files/delete",
    operation: "deleteFiles",
    permission: "file.delete",
    handle: async (context) => {
      const { panel, request, server } = context;
      const rules = { root: "required|nullable|string", files: "required|array", "files.*": "string" };
      const { root } = validate({ state: panel.state, input: request.input, rules }) as { root: string };
      const wanted = Object.values(request.input.files as object).map(String);
      await onFiles(context, "POST", "delete", (files) => files.delete(root, wanted));
      logActivity(context, { event: "server:file.delete", properties: { directory: root, files: wanted }, server });
      return noContent();
    },
  }),
  serverRoute({
    method: "POST",
    path: "/files/chmod",
    operation: "chmodFiles",
    permission: "file.update",
    handle: async (context) => {
      const { panel, request } = context;
      const rules = {
        root: "required|nullable|string",
        files: "required|array",
        "files.*.file": "required|string",
        "files.*.mode": "required|numeric",
      };
      const { root } = validate({ state: panel.state, input: request.input, rules }) as { root: string };
      const entries = Object.values(request.input.files as object) as { file?: string; mode?: string | number }[];
      const wanted = entries.map(({ file = "", mode = "" }) => ({ file, mode: String(mode) }));
      await onFiles(context, "POST", "chmod", (files) => files.chmod(root, wanted));
      return noContent();
    },
  }),
];
