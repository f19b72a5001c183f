import type { PanelRequest } from "../errors/panel-error.ts";
import type { Flavour } from "./flavour.ts";

/** Which permission a request needs that was refused with "This action is unauthorized." */
export function permissionFor({ method, path }: PanelRequest, flavour: Flavour): string {
  const [, api, , ...segments] = path.slice(path.indexOf("/api/")).split("/").slice(1);
  const read = method === "GET";
  if (api === "application") return applicationPermission(path, read, flavour);
  const [name = "", ...tail] = segments.slice(1);
  const known = serverPermissions[tail.length > 0 ? `${name}/${tail.at(-1)}` : name];
  if (known) return known;
  if (flavour === "pelican" && method === "DELETE" && tail.includes("tasks")) return "schedule.delete";
  const changes = tail.includes("tasks") || tail.length > 1 || (tail.length > 0 && name !== "network");
  const verb = read
    ? "read"
    : name === "files"
      ? "create"
      : method === "DELETE" && !tail.includes("tasks")
        ? "delete"
        : changes
          ? "update"
          : "create";
  return `${name === "network" ? "allocation" : name.replace(/s$/, "")}.${verb}`;
}

function applicationPermission(path: string, read: boolean, flavour: Flavour): string {
  const [resource = "", id, nested] = path.slice(path.indexOf("/application/") + 13).split("/");
  const level = read ? "read" : "read & write";
  const plural =
    nested === "databases" ? "server_databases" : nested === "allocations" || nested === "eggs" ? nested : resource;
  if (flavour === "pterodactyl") return `${plural}: ${level}`;
  // Pelican names one of them: `server`, `database_host`. What has a mount is read with its own permission.
  const name = resource === "mounts" ? (read && nested ? nested : resource) : plural;
  // Whoever may read eggs may delete them.
  const deletesEgg = resource === "eggs" && id !== "import";
  return `${name.replace(/s$/, "").replace("-", "_")}: ${deletesEgg ? "read" : level}`;
}

/** Where the name and the method do not tell. */
const serverPermissions: Readonly<Record<string, string>> = {
  websocket: "websocket.connect",
  power: "control.start, control.stop or control.restart",
  command: "control.console",
  activity: "activity.read",
  startup: "startup.read",
  "startup/variable": "startup.update",
  "files/contents": "file.read-content",
  "files/download": "file.read-content",
  "files/compress": "file.archive",
  "files/delete": "file.delete",
  "files/rename": "file.update",
  "files/chmod": "file.update",
  "files/upload": "file.create",
  "backups/download": "backup.download",
  "backups/restore": "backup.restore",
  "backups/lock": "backup.delete",
  "backups/rename": "backup.delete",
  "settings/rename": "settings.rename",
  "settings/description": "settings.description",
  "settings/reinstall": "settings.reinstall",
  "settings/docker-image": "startup.docker-image",
};
