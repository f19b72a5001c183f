import { type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { DatabaseEngine } from "./database-session.ts";
import { MessageReader, query } from "./messages.ts";

/** What goes to the thread that holds the connection. */
export interface Errand {
  readonly bytes: Uint8Array;
  /** How often the server says that it is ready before all is answered. */
  readonly answers: number;
}

/** What comes back from it: bytes of the protocol, or why there are none. */
export type Return = { readonly bytes: Uint8Array } | { readonly error: string };

/**
 * A session of a PostgreSQL server. The connection belongs to a thread of its own, for which this one waits without giving anything
 * else a turn: so the server works while the world stands still. Its time is the world's, as far as `simulation.now()` is asked.
 */
export class PostgresEngine implements DatabaseEngine {
  readonly #thread: Worker;
  readonly #port: MessagePort;
  readonly #returned = new Int32Array(new SharedArrayBuffer(4));
  #inTransaction = false;

  /** @param url of a database that exists */
  constructor(url: string) {
    const { port1, port2 } = new MessageChannel() as unknown as {
      readonly port1: MessagePort;
      readonly port2: MessagePort;
    };
    this.#port = port1;
    this.#thread = new Worker(new URL("./postgres-thread.ts", import.meta.url), {
      workerData: { url, port: port2, returned: this.#returned },
      transferList: [port2],
    });
    this.#thread.unref();
    this.#port.unref();
    this.#run(query(worldsOwn), 1);
  }

  carryOut(bytes: Buffer): Buffer {
    const clock = `set simulation.clock = '${Date.now()}';`;
    const begun = this.#inTransaction ? "" : `set simulation.now = '${Date.now()}';`;
    const answer = this.#run(Buffer.concat([query(clock + begun), bytes]), 2);
    const messages = new MessageReader(true).read(answer);
    const told = messages.findIndex(({ type }) => type === "Z");
    this.#inTransaction = messages.at(-1)?.bytes.toString("latin1", 5) !== "I";
    // Warnings and notifications come when they come; what was answered to the clock is nobody's.
    return Buffer.concat(messages.filter(({ type }, at) => at > told || type === "A").map((message) => message.bytes));
  }

  #run(bytes: Buffer, answers: number): Buffer {
    Atomics.store(this.#returned, 0, 0);
    this.#port.postMessage({ bytes, answers } satisfies Errand);
    Atomics.wait(this.#returned, 0, 0);
    const { message } = receiveMessageOnPort(this.#port) as { readonly message: Return };
    if ("error" in message) throw new Error(`PostgreSQL: ${message.error}`);
    return Buffer.from(message.bytes);
  }
}

/** The names that stand for time and chance, before those of the server: whatever is made in this session means these by them. */
const worldsOwn = `
create schema simulation;
create function simulation.instant(name text) returns timestamptz language sql stable
  as $$ select to_timestamp(current_setting(name)::float8 / 1000) $$;
create function simulation.now() returns timestamptz language sql stable as $$ select simulation.instant('simulation.now') $$;
create function simulation.clock_timestamp() returns timestamptz language sql volatile
  as $$ select simulation.instant('simulation.clock') $$;
create function simulation.gen_random_uuid() returns uuid language sql volatile
  as $$ select md5(random()::text || random()::text)::uuid $$;
set search_path = simulation, pg_catalog, public;`;
