import type { Check, DiagnoseOptions } from "../../diagnose/diagnosis.ts";
import { numberToTry, type PermissionToTry, tryPermission } from "../../diagnose/try-permission.ts";
import type { PanelClient } from "../panel-client.ts";

/** Tries each permission of an application key; changes nothing. */
export async function checkPermissions(panel: PanelClient, options: DiagnoseOptions): Promise<Check[]> {
  const { application } = panel;
  const one = { ...options, perPage: 1 };
  const [node, server, nest] = await Promise.all([
    numberToTry(application.nodes.list(one)),
    numberToTry(application.servers.list(one)),
    numberToTry(application.nests.list(one)),
  ]);
  return Promise.all(permissionsToTry(node, server, nest).map((one) => tryPermission(panel, one, options)));
}

function permissionsToTry(node: number, server: number, nest: number): PermissionToTry[] {
  const permission = (name: string, needed: boolean, path: string): PermissionToTry => ({
    name,
    needed,
    method: name.endsWith("read") ? "GET" : "POST",
    path,
  });
  const allocations = `/nodes/${node}/allocations`;
  const databases = `/servers/${server}/databases`;
  return [
    permission("users:read", true, "/users"),
    permission("users:write", true, "/users"),
    permission("servers:read", true, "/servers"),
    permission("servers:write", true, "/servers"),
    permission("nodes:read", true, "/nodes"),
    permission("nodes:write", false, "/nodes"),
    permission("allocations:read", true, allocations),
    permission("allocations:write", false, allocations),
    permission("locations:read", true, "/locations"),
    permission("locations:write", false, "/locations"),
    permission("nests:read", true, "/nests"),
    permission("eggs:read", true, `/nests/${nest}/eggs`),
    permission("server_databases:read", false, databases),
    permission("server_databases:write", false, databases),
  ];
}
