import { applicationRoute } from "../../../application/application-route.ts";
import { notFound } from "../../../errors/http-errors.ts";
import { UncaughtError } from "../../../errors/uncaught-error.ts";
import type { Route } from "../../../http/route.ts";
import { partial } from "../../../lists/filter.ts";
import type { Transformer } from "../../../rendering/transformer.ts";
import { validate } from "../../../validation/validate.ts";
import { read, write } from "../../auth/application-permissions.ts";
import type { ApplicationScope } from "../application-scope.ts";
import { pageReply } from "../replies.ts";

/** A plugin of the panel. The emulator has none, and none can be put in. */
type Plugin = Readonly<Record<"id" | "name" | "author" | "category", string>>;

const plugins: readonly Plugin[] = [];

const pluginTransformer: Transformer<Plugin, ApplicationScope> = { object: "plugin", attributes: (plugin) => plugin };

/** The panel fails on what is no plugin; to the emulator everything is none. */
function refuseImport(): never {
  throw new UncaughtError("PanelException");
}

/** No plugin is found, so the operations on one only have to look for it. */
const bind = () => {
  throw notFound();
};

const onPlugin = (method: "GET" | "POST", action: string, operation: string): Route =>
  applicationRoute({
    method,
    path: `/plugins/{plugin}${action}`,
    operation,
    permission: method === "GET" ? read("plugin") : write("plugin"),
    bind,
    handle: bind,
  });

export const pluginRoutes: readonly Route[] = [
  applicationRoute({
    method: "GET",
    path: "/plugins",
    operation: "indexPlugin",
    permission: read("plugin"),
    handle: (context) =>
      pageReply(context, {
        transformer: pluginTransformer,
        rows: plugins,
        filters: {
          id: partial((row) => row.id),
          name: partial((row) => row.name),
          author: partial((row) => row.author),
          category: partial((row) => row.category),
        },
        sorts: {
          id: (row) => row.id,
          name: (row) => row.name,
          author: (row) => row.author,
          category: (row) => row.category,
        },
        perPage: 10,
      }),
  }),
  applicationRoute({
    method: "POST",
    path: "/plugins/import/file",
    operation: "importFilePlugin",
    permission: write("plugin"),
    handle: refuseImport,
  }),
  applicationRoute({
    method: "POST",
    path: "/plugins/import/url",
    operation: "importUrlPlugin",
    permission: write("plugin"),
    handle: ({ panel, request }) => {
      validate({ state: panel.state, input: request.input, rules: { url: "required|string" } });
      return refuseImport();
    },
  }),
  onPlugin("GET", "", "viewPlugin"),
  onPlugin("POST", "/install", "installPlugin"),
  onPlugin("POST", "/update", "updatePlugin"),
  onPlugin("POST", "/uninstall", "uninstallPlugin"),
  onPlugin("POST", "/enable", "enablePlugin"),
  onPlugin("POST", "/disable", "disablePlugin"),
];
