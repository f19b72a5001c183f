import type { ApiKeyRow } from "../../world/rows/api-key.ts";
import type { SshKeyRow } from "../../world/rows/ssh-key.ts";
import type { ClientTransformer } from "../client-reply.ts";

export const apiKeyTransformer: ClientTransformer<Readonly<ApiKeyRow>> = {
  object: "api_key",
  attributes: ({ identifier, memo, allowed_ips, last_used_at, created_at }) => ({
    identifier,
    description: memo,
    allowed_ips,
    last_used_at,
    created_at,
  }),
};

export const sshKeyTransformer: ClientTransformer<Readonly<SshKeyRow>> = {
  object: "ssh_key",
  attributes: ({ name, fingerprint, public_key, created_at }) => ({ name, fingerprint, public_key, created_at }),
};
