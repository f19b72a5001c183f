import type { PanelState } from "../state/panel-state.ts";

/** Deletes a user and what belongs to them: keys and places as a subuser. */
export function deleteUser(state: PanelState, userId: number): void {
  for (const key of state.apiKeys.by("user_id", userId)) state.apiKeys.delete(key.id);
  for (const key of state.sshKeys.by("user_id", userId)) state.sshKeys.delete(key.id);
  for (const subuser of state.subusers.by("user_id", userId)) state.subusers.delete(subuser.id);
  state.users.delete(userId);
}
