import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Panel } from "../../panel.ts";

/** The daemons' own address, which the emulator serves on the panel's port: signed URLs and console websockets. */
export interface DaemonHttp {
  /** Answers a request when it is one for a daemon; false otherwise. */
  handleRequest(panel: Panel, request: IncomingMessage, response: ServerResponse): boolean;
  /** Takes over a websocket when its path is one of a daemon; false otherwise. */
  handleUpgrade(panel: Panel, request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** Ends what is open, because the panel starts anew or stops. */
  closeAll(): void;
}

export function createDaemonHttp(): DaemonHttp {
  return {
    handleRequest: () => false,
    handleUpgrade: () => false,
    closeAll: () => undefined,
  };
}
