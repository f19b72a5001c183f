import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** What a host is born into. */
export interface HostSetting {
  readonly database: string;
  readonly panel: { readonly url: string; readonly applicationKey: string; readonly clientKey: string };
  readonly creditsFile: string;
  /** The memory of what it sells, by product. */
  readonly memory: Readonly<Record<string, string>>;
}

const program = fileURLToPath(new URL("./mortal-host.ts", import.meta.url));

/** One life of a host. */
interface Life {
  readonly child: ChildProcess;
  readonly url: string;
  /** Resolves when it has died. */
  readonly death: Promise<unknown>;
}

/** A host that is born again when it has died. */
export class MortalHost {
  readonly #setting: HostSetting;
  #life: Promise<Life> | null = null;
  /** How often it has died. */
  deaths = 0;

  constructor(setting: HostSetting) {
    this.#setting = setting;
  }

  /** Its present life; one that has died is born first, once for all who ask. */
  life(): Promise<Life> {
    this.#life ??= this.#birth();
    return this.#life;
  }

  async #birth(): Promise<Life> {
    const child = fork(program, [JSON.stringify(this.#setting)], {
      env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "hatchery-compile-cache") },
    });
    const death = once(child, "exit").then(() => {
      this.deaths += 1;
      this.#life = null;
    });
    const stillborn = death.then(() => Promise.reject(new Error("The host ended before it answered.")));
    const [message] = (await Promise.race([once(child, "message"), stillborn])) as [{ readonly port: number }];
    stillborn.catch(() => {});
    return { child, url: `http://127.0.0.1:${message.port}/api`, death };
  }

  /** Lets it die when it next comes to a point. */
  async dieAt(point: string): Promise<void> {
    const { child, death } = await this.life();
    const heard = once(child, "message");
    child.send(point);
    await Promise.race([heard, death]);
  }

  async kill(): Promise<void> {
    const { child, death } = await this.life();
    child.kill("SIGKILL");
    await death;
  }

  /** Sends a request again and again, to whichever process lives, until one answers. */
  async send(
    method: string,
    path: string,
    { customer, key, body }: { customer?: string; key?: string; body?: unknown } = {},
  ) {
    for (;;) {
      const { url, death } = await this.life();
      try {
        const response = await fetch(url + path, {
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
        const retryAfterSeconds = response.headers.get("retry-after");
        if (retryAfterSeconds === null || response.status !== 409) return answer;
        await setTimeout(Number(retryAfterSeconds) * 1000);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        await Promise.race([death, setTimeout(1_000)]);
      }
    }
  }
}
