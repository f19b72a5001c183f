import { EventEmitter } from "node:events";
import type { ServerRow } from "../world/rows/server.ts";

/** What happens to servers, for the daemons to follow. */
export interface ServerEventMap {
  /** The panel told the daemon of a new server. */
  created: [server: Readonly<ServerRow>, options: { readonly startOnCompletion: boolean }];
  /** The daemon reads the server's configuration again. */
  synced: [server: Readonly<ServerRow>];
  /** The panel has stored a suspension or its end without the daemon. */
  unheard: [server: Readonly<ServerRow>, suspended: boolean];
  /** The panel deletes a server that its daemon did not. */
  forgotten: [server: Readonly<ServerRow>];
  /** The daemons have moved the server to the node that the panel now has for it. */
  moved: [server: Readonly<ServerRow>];
  /** The daemon deletes the server and its files. */
  deleted: [server: Readonly<ServerRow>];
  /** Somebody lost access: tokens that were given to them before are no longer valid. */
  accessRevoked: [server: Readonly<ServerRow>, userId: number];
}

export class ServerEvents extends EventEmitter<ServerEventMap> {}
