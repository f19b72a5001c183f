import { channel } from "node:diagnostics_channel";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { ApiFault } from "../control/api-faults.ts";
import { controlPrefix, handleControl } from "../control/control-http.ts";
import type { EmulatorCore } from "../emulator-core.ts";
import { type Answer, answerRequest } from "./answer-request.ts";
import { faultyReply } from "./faulty-reply.ts";
import type { PanelAnswer } from "./panel-answer.ts";
import type { PanelRequest } from "./panel-request.ts";
import { parseRequest } from "./parse-request.ts";
import type { Route } from "./route.ts";
import { Router } from "./router.ts";
import { encodeBody, writeReply } from "./write-reply.ts";

/** The emulator's HTTP server: control interface, daemons, and the API of the panel. */
export function createPanelServer(core: EmulatorCore): Server {
  const router = new Router<Route>(core.flavour.routes);
  const server = createServer({ keepAliveTimeout: 30_000 }, (message, response) => {
    void answer(core, router, message, response).catch((error: unknown) => response.destroy(error as Error));
  });
  server.on("upgrade", (message, socket, head) => {
    if (!core.daemonHttp.handleUpgrade(core.panel, message, socket, head)) socket.destroy();
  });
  return server;
}

async function answer(
  core: EmulatorCore,
  router: Router<Route>,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (message.url?.startsWith(controlPrefix)) return handleControl(core, message, response);
  const { panel } = core;
  if (core.daemonHttp.handleRequest(panel, message, response)) return;
  const startedAt = performance.now();
  const at = new Date(core.clock.now()).toISOString();
  const request = await parseRequest(message);
  const fault = core.apiFaults.take(request.method, request.path);
  const outcome = await faultyAnswer(core, router, request, fault);
  core.log.add({
    at,
    method: request.method,
    path: request.path,
    query: message.url?.split("?")[1] ?? "",
    status: outcome === "dropped" ? null : outcome.reply.status,
    key: outcome === "dropped" ? null : (outcome.identity?.key.identifier ?? null),
    user: outcome === "dropped" ? null : (outcome.identity?.user.username ?? null),
    operation: outcome === "dropped" ? null : (outcome.route?.operation ?? null),
    durationMs: performance.now() - startedAt,
    api: outcome === "dropped" ? null : (outcome.route?.api ?? null),
  });
  if (outcome === "dropped") return void response.destroy();
  if (fault?.mode === "truncate") return truncate(response, outcome);
  writeReply(response, outcome.reply, message.method !== "HEAD");
}

/** The answer of the panel, or what a fault makes of it. */
async function faultyAnswer(
  core: EmulatorCore,
  router: Router<Route>,
  request: PanelRequest,
  fault: ApiFault | undefined,
): Promise<Answer | "dropped"> {
  if (fault?.mode === "drop-before") return "dropped";
  if (fault?.mode === "delay") await core.clock.sleep(fault.ms);
  const instead = fault && faultyReply(fault);
  if (instead) return { reply: instead };
  const { panel } = core;
  const answered = await panel.workers.run(() => answerRequest(panel, router, request));
  tell(core, request, answered);
  return fault?.mode === "drop-after" ? "dropped" : answered;
}

/** Answers can also be followed from outside, whoever made the emulator. */
const answers = channel("hatchery.panel-emulator.answer");

function tell(core: EmulatorCore, request: PanelRequest, answered: Answer): void {
  if (!core.onAnswer && !answers.hasSubscribers) return;
  const answer: PanelAnswer = {
    flavour: core.panel.flavour.name,
    method: request.method,
    path: request.path,
    operation: answered.route?.operation ?? null,
    api: answered.route?.api ?? null,
    status: answered.reply.status,
    headers: answered.reply.headers ?? {},
    body: answered.reply.body,
  };
  core.onAnswer?.(answer);
  answers.publish(answer);
}

/** Promises the whole answer and ends in its middle. */
function truncate(response: ServerResponse, { reply }: Answer): void {
  const content = Buffer.from(encodeBody(reply.body));
  response.writeHead(reply.status, {
    ...reply.headers,
    "content-type": "application/json",
    "content-length": content.length,
  });
  response.write(content.subarray(0, Math.floor(content.length / 2)), () => response.destroy());
}
