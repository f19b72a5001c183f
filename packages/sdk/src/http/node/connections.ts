import http, { type Agent, type AgentOptions, type ClientRequest, type RequestOptions } from "node:http";
import type https from "node:https";
import { urlToHttpOptions } from "node:url";

/** The way to one origin. */
export interface Connections {
  readonly module: { request(options: RequestOptions): ClientRequest };
  readonly target: RequestOptions;
}

/** One agent for each protocol keeps the connections of all clients of the process, and keeps no process from ending. */
const agents: Record<string, Agent> = {};

const known = new Map<string, Connections>();

/** The way to the origin of a URL; a promise where TLS has yet to be loaded. */
export function connectionsTo(url: URL): Connections | Promise<Connections> {
  const opened = known.get(url.origin);
  if (opened || url.protocol === "http:") return opened ?? open(url, http);
  return import("node:https").then(({ default: https }) => open(url, https));
}

function open(url: URL, module: typeof http | typeof https): Connections {
  agents[url.protocol] ??= new module.Agent(agentOptions(module.globalAgent));
  const { protocol, hostname, port } = urlToHttpOptions(url);
  const connections = { module, target: { protocol, hostname, port, agent: agents[url.protocol] } };
  known.set(url.origin, connections);
  return connections;
}

function agentOptions(globalAgent: Agent): AgentOptions {
  const { options } = globalAgent as { readonly options?: AgentOptions };
  return {
    keepAlive: true,
    // More are no faster, and the panel's operating system turns away what is more than some hundred at once.
    maxSockets: 64,
    // As Node's `fetch`: idle connections are given up before a server would.
    timeout: 4000,
    // Set by `NODE_USE_ENV_PROXY`, `--use-env-proxy` and `http.setGlobalProxyFromEnv()`, which `fetch` follows as well.
    ...(options?.proxyEnv && { proxyEnv: options.proxyEnv }),
  };
}
