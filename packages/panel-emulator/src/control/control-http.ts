import type { IncomingMessage, ServerResponse } from "node:http";
import * as z from "zod";
import type { EmulatorCore } from "../emulator-core.ts";
import { readBody } from "../http/body.ts";
import { controlActions } from "./control-actions.ts";

/** Where the control interface is. */
export const controlPrefix = "/_emulator";

/** Answers a request to the control interface. It needs no key: the emulator is for development and tests. */
export async function handleControl(core: EmulatorCore, message: IncomingMessage, response: ServerResponse) {
  const url = new URL(message.url ?? "/", "http://emulator");
  const name = `${message.method} ${url.pathname.slice(controlPrefix.length)}`;
  const action = controlActions[name];
  if (!action) return write(response, 404, { error: `There is no ${name} in the control interface.` });
  try {
    const body = (await readBody(message)).toString();
    const input: unknown = body === "" ? Object.fromEntries(url.searchParams) : JSON.parse(body);
    return write(response, 200, (await action(core, input)) ?? {});
  } catch (error) {
    const text =
      error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : String(error);
    return write(response, 400, { error: text });
  }
}

function write(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
  response.end(text);
}
