import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";

let random: () => number = Math.random;
let other: () => number = Math.random;
let replaced = false;

/** Draws everything that is random in this process from a seed: `Math.random`, UUIDs, keys, nonces. */
export function drawFrom(seed: number): void {
  random = seededRandom(seed);
  other = seededRandom(~seed);
  if (!replaced) replaceRandomness();
  replaced = true;
}

/** Lets code that keeps random bytes in stock draw from a stream of its own: how many it takes says nothing about the world. */
export function drawingApart<Result>(run: () => Result): Result {
  const own = random;
  random = other;
  try {
    return run();
  } finally {
    random = own;
  }
}

/** Random numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function replaceRandomness(): void {
  const { scryptSync } = crypto;
  const derived = new Map<string, Buffer>();
  const fill = <Bytes extends ArrayBufferView>(view: Bytes): Bytes => {
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = Math.floor(random() * 256);
    return view;
  };
  const randomUUID = () => {
    const bytes = fill(Buffer.alloc(16));
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.toString("hex");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
  };
  Math.random = () => random();
  globalThis.crypto.getRandomValues = fill as typeof globalThis.crypto.getRandomValues;
  globalThis.crypto.randomUUID = randomUUID as typeof globalThis.crypto.randomUUID;
  Object.assign(crypto, {
    randomUUID,
    randomBytes: (size: number) => fill(Buffer.alloc(size)),
    randomInt: (min: number, max?: number) =>
      max === undefined ? Math.floor(random() * min) : min + Math.floor(random() * (max - min)),
    randomFillSync: fill,
    // Slow on purpose, and always of the same text here.
    scryptSync: (text: string, salt: string, length: number) => {
      const key = JSON.stringify([text, salt, length]);
      const known = derived.get(key) ?? scryptSync(text, salt, length);
      derived.set(key, known);
      return Buffer.from(known);
    },
  });
  syncBuiltinESMExports();
}
