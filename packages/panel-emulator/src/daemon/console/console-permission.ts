import type { NodeClaims } from "../tokens/node-token.ts";

/** Whether a token allows something. `*` does not cover what is for administrators only. */
export function allows({ permissions = [] }: NodeClaims, permission: string): boolean {
  return permissions.includes(permission) || (!permission.startsWith("admin") && permissions.includes("*"));
}

/** Events that only some may see. */
const needed: Readonly<Record<string, string>> = {
  "install output": "admin.websocket.install",
  "transfer logs": "admin.websocket.transfer",
  "backup completed": "backup.read",
};

export function maySee(claims: NodeClaims, event: string): boolean {
  const permission = Object.hasOwn(needed, event) ? needed[event] : undefined;
  return permission === undefined || allows(claims, permission);
}
