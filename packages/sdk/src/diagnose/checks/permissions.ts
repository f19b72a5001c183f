import { isPanelError } from "../../errors/panel-error.ts";
import type { PanelClient } from "../../panel-client.ts";
import type { Check, DiagnoseOptions } from "../diagnosis.ts";
import { failedCheck, passedCheck, skippedCheck } from "../judge.ts";

interface Permission {
  readonly name: string;
  /** Whether selling servers needs it; else its lack is only a warning. */
  readonly needed: boolean;
  readonly method: "GET" | "POST";
  /** Undefined when the panel has nothing to try it on. */
  readonly path: string | undefined;
}

/**
 * Tries each permission of an application key. A write is tried with an empty body: the panel looks at permissions
 * before it validates, so 422 means that the key may write, and nothing is made.
 */
export async function checkPermissions(panel: PanelClient, options: DiagnoseOptions): Promise<Check[]> {
  const first = (list: { page(number: number): Promise<{ items: { id: number }[] }> }) =>
    list.page(1).then(
      ({ items }) => items[0]?.id,
      () => undefined,
    );
  const { application } = panel;
  const one = { ...options, perPage: 1 };
  const [node, server, nest] = await Promise.all([
    first(application.nodes.list(one)),
    first(application.servers.list(one)),
    first(application.nests.list(one)),
  ]);
  return Promise.all(permissionsToTry(node, server, nest).map((permission) => check(panel, permission, options)));
}

function permissionsToTry(node?: number, server?: number, nest?: number): Permission[] {
  const permission = (name: string, needed: boolean, path: string | undefined): Permission => ({
    name,
    needed,
    method: name.endsWith("read") ? "GET" : "POST",
    path,
  });
  const allocations = node && `/nodes/${node}/allocations`;
  const databases = server && `/servers/${server}/databases`;
  return [
    permission("users:read", true, "/users"),
    permission("users:write", true, "/users"),
    permission("servers:read", true, "/servers"),
    permission("servers:write", true, "/servers"),
    permission("nodes:read", true, "/nodes"),
    permission("nodes:write", false, "/nodes"),
    permission("allocations:read", true, allocations || undefined),
    permission("allocations:write", false, allocations || undefined),
    permission("locations:read", true, "/locations"),
    permission("locations:write", false, "/locations"),
    permission("nests:read", true, "/nests"),
    permission("eggs:read", true, (nest && `/nests/${nest}/eggs`) || undefined),
    permission("server_databases:read", false, databases || undefined),
    permission("server_databases:write", false, databases || undefined),
  ];
}

async function check(
  panel: PanelClient,
  permission: Permission,
  { signal, timeoutMs }: DiagnoseOptions,
): Promise<Check> {
  const name = `permission:${permission.name}`;
  const { method, path, needed } = permission;
  if (!path) return skippedCheck(name, "there is nothing on the panel to try it on, or it may not be listed");
  const send = panel.application.http.request as unknown as Send;
  try {
    await send(method, path, {
      signal,
      timeoutMs,
      retry: false,
      ...(method === "POST" ? { body: {} } : { params: { query: { per_page: 1 } } }),
    });
  } catch (error) {
    if (!isPanelError(error, "validation_failed")) return failedCheck(name, error, needed ? "failed" : "warning");
  }
  return passedCheck(name, "the key has it");
}

type Send = (method: string, path: string, init: object) => Promise<unknown>;
