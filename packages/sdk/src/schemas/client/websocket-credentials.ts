import * as z from "zod";

/** Access to the console of a server. */
export const websocketCredentials = z.object({
  /** Token to send as `auth`; valid for 10 minutes. */
  token: z.string(),
  /** Address of the websocket on the daemon. */
  socket: z.url(),
});

export type WebsocketCredentials = z.infer<typeof websocketCredentials>;
