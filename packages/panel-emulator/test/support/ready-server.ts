import type { PanelEmulator } from "../../src/index.ts";
import { call, type PanelResponse, paperServer } from "./panel-client.ts";

/** An installed server of Alice, as somebody with a key of the world uses it through the client API. */
export interface ReadyServer {
  readonly id: number;
  readonly uuid: string;
  /** A request below the server's own path. @param key the name of the world's key. @default "clientAlice" */
  request(method: string, path: string, body?: unknown, key?: string): Promise<PanelResponse>;
}

/** Resets the panel, stops its clock and makes a server that is installed. */
export async function readyServer(
  { url, keys, control }: PanelEmulator,
  changes: Record<string, unknown> = {},
): Promise<ReadyServer> {
  await control.reset();
  await control.clock.freeze();
  const created = await call(url, keys.application, "POST", "/api/application/servers", paperServer(changes));
  await control.clock.advance(10_000);
  const { id, uuid } = created.body.attributes;
  return {
    id,
    uuid,
    request: (method, path, body, key = "clientAlice") =>
      call(url, keys[key], method, `/api/client/servers/${uuid}${path}`, body),
  };
}
