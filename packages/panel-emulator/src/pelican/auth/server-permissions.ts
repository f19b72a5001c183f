/** What subusers may be allowed to do with a server. The panel stores them in the order of their names. */
const permissions: Readonly<Record<string, readonly string[]>> = {
  websocket: ["connect"],
  control: ["console", "start", "stop", "restart"],
  file: ["read", "read-content", "create", "update", "delete", "archive", "sftp"],
  backup: ["read", "create", "delete", "download", "restore"],
  schedule: ["read", "create", "update", "delete"],
  user: ["read", "create", "update", "delete"],
  database: ["read", "create", "update", "delete", "view-password"],
  allocation: ["read", "create", "update", "delete"],
  activity: ["read"],
  mount: ["read", "update"],
  startup: ["read", "update", "docker-image"],
  settings: ["rename", "description", "reinstall", "change-icon"],
};

export const serverPermissions: readonly string[] = Object.entries(permissions).flatMap(([group, names]) =>
  names.map((name) => `${group}.${name}`),
);
