import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What a host is born into. */
export interface HostSetting {
  readonly database: string;
  readonly panel: { readonly url: string; readonly applicationKey: string; readonly clientKey: string };
  readonly creditsFile: string;
}

const program = fileURLToPath(new URL("./mortal-host.ts", import.meta.url));

/** A host that is born again when it has died. */
export class MortalHost {
  readonly #setting: HostSetting;
  #child: ChildProcess | null = null;
  #url = "";
  /** How often it has died. */
  deaths = 0;

  constructor(setting: HostSetting) {
    this.#setting = setting;
  }

  /** Where it answers; one that has died is born first. */
  async url(): Promise<string> {
    const child = this.#child;
    if (child !== null && child.exitCode === null && child.signalCode === null) return this.#url;
    const born = fork(program, [JSON.stringify(this.#setting)], {
      execArgv: ["--conditions=@hatchery/source"],
      env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "hatchery-compile-cache") },
    });
    const [message] = (await Promise.race([
      once(born, "message"),
      once(born, "exit").then(([code]) => Promise.reject(new Error(`The host ended with ${code}`))),
    ])) as [{ readonly port: number }];
    born.once("exit", () => {
      this.deaths += 1;
    });
    this.#child = born;
    this.#url = `http://127.0.0.1:${message.port}/api`;
    return this.#url;
  }

  /** Lets it die when it next comes to a point. */
  async dieAt(point: string): Promise<void> {
    await this.url();
    this.#child?.send(point);
    if (this.#child !== null) await once(this.#child, "message");
  }

  /** Resolves when it is dead. */
  async dead(): Promise<void> {
    const child = this.#child;
    if (child !== null && child.exitCode === null && child.signalCode === null) await once(child, "exit");
  }

  async kill(): Promise<void> {
    this.#child?.kill("SIGKILL");
    await this.dead();
  }

  /** Sends a request again and again, to whichever process lives, until one answers. */
  async send(
    method: string,
    path: string,
    { customer, key, body }: { customer?: string; key?: string; body?: unknown } = {},
  ) {
    for (;;) {
      try {
        const response = await fetch((await this.url()) + path, {
          method,
          headers: {
            "content-type": "application/json",
            ...(customer === undefined ? {} : { "x-customer": customer }),
            ...(key === undefined ? {} : { "idempotency-key": key }),
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        const text = await response.text();
        // biome-ignore lint/suspicious/noExplicitAny: every test looks into other answers
        const answer = { status: response.status, body: (text === "" ? null : JSON.parse(text)) as any };
        if (response.headers.get("retry-after") === null || response.status !== 409) return answer;
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        await this.dead();
      }
    }
  }
}
