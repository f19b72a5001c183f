import type { PGlite } from "@electric-sql/pglite";
import { drawingApart } from "../virtual-time/seeded-randomness.ts";
import type { DatabaseEngine } from "./database-session.ts";

/** PGlite in this process's memory: its clock is the process's. */
export class EmbeddedEngine implements DatabaseEngine {
  readonly #pglite: PGlite;

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
  }

  carryOut(bytes: Buffer): Buffer {
    const answer: Buffer[] = [];
    const onRawData = (chunk: Uint8Array) => answer.push(Buffer.from(chunk));
    // At work at once, and done when it comes back. PGlite's other ways read the answer as well, and keep what they have read.
    drawingApart(() => void this.#pglite.execProtocolRawStream(bytes, { syncToFs: false, onRawData }));
    return answer.length === 1 ? (answer[0] as Buffer) : Buffer.concat(answer);
  }
}
