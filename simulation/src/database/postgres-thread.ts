/** A thread that holds one connection to PostgreSQL, for a thread that waits meanwhile. Started by postgres-engine.ts. */
import type { Socket } from "node:net";
import { type MessagePort, workerData } from "node:worker_threads";
import pg from "pg";
import { MessageReader } from "./messages.ts";
import type { Errand, Return } from "./postgres-engine.ts";

const { url, port, returned } = workerData as {
  readonly url: string;
  readonly port: MessagePort;
  readonly returned: Int32Array;
};
let waitsFor = 0;
let gathered: Buffer[] = [];
let reader = new MessageReader(true);

const opened = open();
port.on("message", (errand: Errand) => {
  opened.then(
    (socket) => {
      waitsFor = errand.answers;
      gathered = [];
      reader = new MessageReader(true);
      socket.write(errand.bytes);
    },
    (error: unknown) => giveBack({ error: String(error) }),
  );
});

/** `pg` signs in; from there on the connection is passed on byte by byte. */
async function open(): Promise<Socket> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { stream } = (client as unknown as { readonly connection: { readonly stream: Socket } }).connection;
  for (const event of ["data", "end", "error", "close"]) stream.removeAllListeners(event);
  stream.on("data", (chunk: Buffer) => {
    gathered.push(chunk);
    waitsFor -= reader.read(chunk).filter(({ type }) => type === "Z").length;
    if (waitsFor === 0) giveBack({ bytes: Buffer.concat(gathered) });
  });
  stream.on("error", (error) => giveBack({ error: String(error) }));
  stream.on("end", () => giveBack({ error: `the server ended the session: ${Buffer.concat(gathered).toString()}` }));
  return stream;
}

function giveBack(result: Return): void {
  port.postMessage(result);
  Atomics.store(returned, 0, 1);
  Atomics.notify(returned, 0);
}
