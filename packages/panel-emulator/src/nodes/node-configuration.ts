import type { NodeRow } from "../world/rows/node.ts";

/**
 * The configuration file of a node's daemon, with its secret.
 * @param mounts Directories of the node that servers may see.
 */
export function nodeConfiguration(node: Readonly<NodeRow>, panelUrl: string, mounts: readonly string[] = []) {
  const certificates = `/etc/letsencrypt/live/${node.fqdn.toLowerCase()}`;
  return {
    debug: false,
    uuid: node.uuid,
    token_id: node.daemon_token_id,
    token: node.daemon_token,
    api: {
      host: "0.0.0.0",
      port: node.daemon_listen,
      ssl: {
        enabled: !node.behind_proxy && node.scheme === "https",
        cert: `${certificates}/fullchain.pem`,
        key: `${certificates}/privkey.pem`,
      },
      upload_limit: node.upload_size,
    },
    system: { data: node.daemon_base, sftp: { bind_port: node.daemon_sftp } },
    allowed_mounts: mounts,
    remote: panelUrl,
  };
}
