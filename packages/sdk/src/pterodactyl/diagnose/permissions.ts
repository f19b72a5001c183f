import type { Check, DiagnoseOptions } from "../../diagnose/diagnosis.ts";
import { type PermissionToTry, tryPermission } from "../../diagnose/try-permission.ts";
import type { PanelClient } from "../panel-client.ts";

/** Tries each permission of an application key; changes nothing. */
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
  return Promise.all(permissionsToTry(node, server, nest).map((one) => tryPermission(panel, one, options)));
}

function permissionsToTry(node?: number, server?: number, nest?: number): PermissionToTry[] {
  const permission = (name: string, needed: boolean, path: string | undefined): PermissionToTry => ({
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
