import type { Check, DiagnoseOptions } from "../../diagnose/diagnosis.ts";
import { numberToTry, type PermissionToTry, tryPermission } from "../../diagnose/try-permission.ts";
import type { PelicanClient } from "../pelican-client.ts";

/** Tries each permission of an application key; changes nothing. */
export async function checkPermissions(panel: PelicanClient, options: DiagnoseOptions): Promise<Check[]> {
  const { application } = panel;
  const one = { ...options, perPage: 1 };
  const [node, server, mount] = await Promise.all([
    numberToTry(application.nodes.list(one)),
    numberToTry(application.servers.list(one)),
    numberToTry(application.mounts.list(one)),
  ]);
  return Promise.all(permissionsToTry(node, server, mount).map((one) => tryPermission(panel, one, options)));
}

function permissionsToTry(node: number, server: number, mount: number): PermissionToTry[] {
  const permission = (
    name: string,
    needed: boolean,
    path: string,
    method: PermissionToTry["method"] = name.endsWith("read") ? "GET" : "POST",
  ): PermissionToTry => ({ name, needed, method, path });
  const allocations = `/nodes/${node}/allocations`;
  const databases = `/servers/${server}/databases`;
  return [
    permission("user:read", true, "/users"),
    permission("user:write", true, "/users"),
    permission("server:read", true, "/servers"),
    permission("server:write", true, "/servers"),
    permission("node:read", true, "/nodes"),
    permission("node:write", false, "/nodes"),
    permission("allocation:read", true, allocations),
    permission("allocation:write", false, allocations),
    permission("egg:read", true, "/eggs"),
    // Nothing is a file that can be imported.
    permission("egg:write", false, "/eggs/import"),
    permission("server_database:read", false, databases),
    permission("server_database:write", false, databases),
    permission("database_host:read", false, "/database-hosts"),
    permission("database_host:write", false, "/database-hosts"),
    permission("mount:read", false, "/mounts"),
    // POST would make a mount without a name.
    permission("mount:write", false, `/mounts/${mount}`, "PATCH"),
    permission("role:read", false, "/roles"),
    permission("role:write", false, "/roles"),
    permission("plugin:read", false, "/plugins"),
    permission("plugin:write", false, "/plugins/import/url"),
  ];
}
