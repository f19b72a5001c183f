/** What the columns that only Pelican has hold in a Pterodactyl panel. Its world files do not have them. */
export const pelicanColumns = {
  users: { is_managed_externally: false, timezone: "UTC", roles: [] },
  nodes: { cpu: 0, cpu_overallocate: 0, daemon_connect: null, daemon_sftp_alias: null, tags: [] },
  eggs: { startup_commands: {}, tags: [], config_texts: { files: null, startup: null, logs: null } },
  eggVariables: { sort: 0 },
  databaseHosts: { node_ids: [], password: "" },
  backups: { is_scheduled: false },
};
