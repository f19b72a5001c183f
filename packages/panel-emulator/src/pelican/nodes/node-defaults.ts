/**
 * The values that a fresh node of the panel's model has. A node with a change is made anew from them, and only what differs
 * from them is stored: they cannot be set back.
 */
export const nodeDefaults = {
  public: true,
  behind_proxy: false,
  memory: 0,
  memory_overallocate: 0,
  disk: 0,
  disk_overallocate: 0,
  cpu: 0,
  cpu_overallocate: 0,
  daemon_base: "/var/lib/pelican/volumes",
  daemon_sftp: 2022,
  daemon_listen: 8080,
  daemon_connect: 8080,
  maintenance_mode: false,
  tags: [] as string[],
};
