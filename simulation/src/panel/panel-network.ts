import type { FaultKind } from "../faults/fault-kinds.ts";
import type { Story } from "../story/story.ts";
import { subject } from "../story/subject.ts";
import type { Machine } from "../virtual-time/machine.ts";
import type { VirtualTime } from "../virtual-time/virtual-time.ts";
import type { PanelSite } from "./panel-site.ts";
import type { PanelWeather } from "./panel-weather.ts";

/** What the network needs to know about the world. */
export interface PanelNetworkParts {
  readonly time: VirtualTime;
  readonly story: Story;
  readonly weather: PanelWeather;
  readonly sites: readonly PanelSite[];
  /** Machines that reach no panel. */
  readonly cutOff: ReadonlySet<Machine>;
  /** Requests so far. */
  sent: number;
  met(fault: FaultKind): void;
  /** Called with every request just before the panel carries it out. */
  inspect(site: PanelSite, request: PanelCall): Promise<void>;
  /** Called with what the panel made of a request, before anything else happens there. */
  carriedOut(site: PanelSite, request: PanelCall, answer: Response): Promise<void>;
}

/** A request as it was sent. */
export interface PanelCall {
  readonly from: string;
  readonly installation: number;
  readonly method: string;
  readonly path: string;
  readonly search: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

const page = "<!doctype html><title>One moment</title><p>Checking that you are a person.";
const html = { "content-type": "text/html; charset=utf-8" };

/** The `fetch` of one machine of one installation: the way to the panels, with everything that befalls it there. */
export function createPanelFetch(parts: PanelNetworkParts, machine: Machine, installation: number): typeof fetch {
  const { time, story, weather, sites } = parts;
  return (input, init = {}) => {
    const url = new URL(String(input instanceof Request ? input.url : input));
    const site = sites.find(({ emulator }) => new URL(emulator.url).host === url.host);
    const call: PanelCall = {
      from: machine.name,
      installation,
      method: init.method ?? "GET",
      path: url.pathname,
      search: url.search,
      headers: Object.fromEntries(new Headers(init.headers)),
      body: init.body === undefined || init.body === null ? null : String(init.body),
    };
    parts.sent += 1;
    return new Promise<Response>((resolve, reject) => {
      const passage = weather.passage();
      let open = true;
      const close = () => {
        open = false;
        init.signal?.removeEventListener("abort", abort);
      };
      const abort = () => {
        if (!open) return;
        close();
        reject(init.signal?.reason);
      };
      init.signal?.addEventListener("abort", abort);
      const arrive = (answer: Response | null, afterMs = passage.backMs) =>
        time.schedule(
          afterMs,
          () => {
            if (!open) return;
            close();
            if (answer === null) reject(lost());
            else resolve(answer);
          },
          machine,
        );
      const tell = (what: string) =>
        story.tell(
          `${machine.name} → ${site?.id ?? url.host}: ${call.method} ${shortPath(call)} ${what}`,
          ...subjects(call, site, installation),
        );

      async function carryOut(): Promise<Response> {
        if (site === undefined) throw new Error(`No panel at ${url.host}`);
        await parts.inspect(site, call);
        const answer = await site.emulator.fetch(url, { method: call.method, headers: call.headers, body: call.body });
        await parts.carriedOut(site, call, answer);
        return answer;
      }
      const onPanel = (afterMs: number, work: () => Promise<void>) =>
        time.schedule(afterMs, () => void work(), site?.machine);

      if (site === undefined || parts.cutOff.has(machine)) {
        tell("reaches nobody");
        arrive(null);
        return;
      }
      const sentAtMs = time.elapsedMs;
      // What was on its way when it was restored is gone with it.
      const forgotten = () => (site.restoredAtMs ?? Number.NEGATIVE_INFINITY) >= sentAtMs;
      onPanel(passage.thereMs, async () => {
        if (site.trouble === "down" || forgotten()) {
          tell("reaches nobody");
          arrive(null);
          return;
        }
        if (site.trouble === "challenge") {
          tell("meets a page for people");
          arrive(new Response(page, { status: 403, headers: html }));
          return;
        }
        if (site.trouble === "key-unknown" && call.headers.authorization !== `Bearer ${site.key}`) {
          const answer = await withUnknownKey(site, url, call);
          tell(`is answered ${answer.status}, since its key is unknown`);
          arrive(answer);
          return;
        }
        if (passage.fault !== null) parts.met(passage.fault);
        switch (passage.fault) {
          case "request-lost":
            tell("is lost on its way");
            arrive(null);
            return;
          case "bad-gateway":
            tell("is answered 502 by a proxy");
            arrive(new Response(page, { status: 502, headers: html }));
            return;
          case "html-page":
            tell("is answered 200 with a page");
            arrive(new Response(page, { status: 200, headers: html }));
            return;
          case "redirect":
            tell("is redirected to a sign-in page");
            arrive(new Response(page, { status: 302, headers: { ...html, location: "/auth/login" } }));
            return;
          case "rate-limited":
            tell("is answered 429");
            arrive(
              json(
                429,
                { errors: [{ code: "ThrottleRequestsException", status: "429", detail: "Too Many Attempts." }] },
                { "retry-after": "2" },
              ),
            );
            return;
          case "late-effect":
            tell(`is answered 504, and carried out ${Math.round(passage.laterMs / 1000)} s later`);
            arrive(new Response(page, { status: 504, headers: html }));
            onPanel(passage.laterMs, async () => {
              if (forgotten()) return;
              const { status } = await carryOut();
              tell(`has its late effect (${status})`);
            });
            return;
          default:
            break;
        }
        if (passage.fault === "doubled-request") {
          const { status } = await carryOut();
          tell(`comes twice; the first time ${status}`);
        }
        const answer = await carryOut();
        switch (passage.fault) {
          case "answer-lost":
            tell(`${answer.status}, but the answer is lost`);
            arrive(null);
            break;
          case "answer-late":
            tell(`${answer.status}, but the answer is ${Math.round(passage.laterMs / 1000)} s late`);
            arrive(answer, passage.laterMs);
            break;
          case "odd-body":
            tell(`${answer.status}, with another body than it should have`);
            arrive(answer.ok && answer.status !== 204 ? json(answer.status, { ok: true }) : answer);
            break;
          case "truncated-answer": {
            const text = await answer.text();
            tell(`${answer.status}, half of it`);
            arrive(
              answer.status === 204
                ? new Response(null, { status: 204 })
                : new Response(text.slice(0, text.length / 2), { status: answer.status, headers: answer.headers }),
            );
            break;
          }
          default:
            tell(String(answer.status));
            arrive(answer);
        }
      });
    });
  };
}

/** Pelican looks for what the path names first. */
async function withUnknownKey({ flavour, emulator }: PanelSite, url: URL, { method, headers, body }: PanelCall) {
  if (flavour === "pelican")
    return emulator.fetch(url, { method, headers: { ...headers, authorization: "Bearer papp_unknown" }, body });
  return json(401, { errors: [{ code: "AuthenticationException", status: "401", detail: "Unauthenticated." }] });
}

function lost(): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) });
}

function json(status: number, body: object, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

function shortPath({ path, search, body }: PanelCall): string {
  const external = /"external_id":"([^"]+)"/.exec(body ?? "")?.[1];
  const query = search.length > 60 ? `${search.slice(0, 57)}…` : search;
  return `${path.replace("/api/application", "")}${decodeURIComponent(query)}${external === undefined ? "" : ` (${external})`}`;
}

/** The services and customers that a request concerns. */
function subjects({ path, body }: PanelCall, site: PanelSite | undefined, installation: number): readonly string[] {
  const named = [...`${path} ${body ?? ""}`.matchAll(/[.-]([oc]\d+)\b/g)].map(([, id = ""]) =>
    subject(installation, id),
  );
  const number = /\/servers\/(\d+)/.exec(path)?.[1];
  const known = number === undefined ? undefined : site?.subjects.get(Number(number));
  return [...named, known ?? "others"];
}
