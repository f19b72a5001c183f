import { type Message, MessageReader, message, query, statementOf } from "./messages.ts";

const parsed = message("1", Buffer.alloc(0));
/** What follows the name of a Bind that has nothing to bind, and asks for text. */
const nothingBound = Buffer.alloc(6);
const carryOut = Buffer.concat([
  message("D", Buffer.from("P\0")),
  message("E", Buffer.alloc(5)),
  message("S", Buffer.alloc(0)),
]);
/** What is not said to somebody who sent one Query: that it is parsed and bound, and that it brings no rows. */
const ofParts = new Set(["1", "2", "n"]);
const one = /^\s*(?:select|with|insert|update|delete)\b[^;]*;?\s*$/i;
const most = 1_000;

/** A database that works while the world stands still. */
export interface DatabaseEngine {
  /** The bytes that it answers to bytes of the protocol, which end with a Sync or are one Query. */
  carryOut(bytes: Buffer): Buffer;
}

/**
 * The one session of a database that parses and plans each statement once, whoever sends it and in which world: in tables of a few
 * rows that is most of what a statement costs. Those who send it notice nothing.
 */
export class DatabaseSession {
  readonly #engine: DatabaseEngine;
  /** The names of statements that are prepared, by everything that a Parse says of them. */
  readonly #names = new Map<string, string>();

  constructor(engine: DatabaseEngine) {
    this.#engine = engine;
  }

  /** Does what it is told in SQL; anything but success is an error of ours. */
  exec(statements: string): void {
    const refused = new MessageReader(true).read(this.send(query(statements))).find(({ type }) => type === "E");
    if (refused !== undefined) throw new Error(refused.bytes.toString("utf8", 5).replaceAll("\0", " "));
  }

  /** Carries out what a client sends up to its Sync, or one Query. */
  answer(messages: readonly Message[]): Buffer {
    const [first, second] = messages;
    if (first === undefined) return Buffer.alloc(0);
    // A Parse and a Bind of the statement without a name, whose portal has none either.
    if (first.type === "P" && first.bytes[5] === 0 && second?.type === "B" && second.bytes.readInt16BE(5) === 0) {
      const name = this.#prepare(first.bytes.subarray(6));
      if (typeof name !== "string") return name;
      const rest = messages.slice(2).map(({ bytes }) => bytes);
      return Buffer.concat([parsed, this.send(Buffer.concat([bind(name, second.bytes.subarray(7)), ...rest]))]);
    }
    if (first.type === "Q" && one.test(statementOf(first))) {
      const name = this.#prepare(Buffer.concat([first.bytes.subarray(5), Buffer.alloc(2)]));
      if (typeof name !== "string") return name;
      const answer = this.send(Buffer.concat([bind(name, nothingBound), carryOut]));
      return without(answer, ofParts);
    }
    return this.send(Buffer.concat(messages.map(({ bytes }) => bytes)));
  }

  /** The bytes that are answered to a Query, or to what ends with a Sync. */
  send(bytes: Buffer): Buffer {
    return this.#engine.carryOut(bytes);
  }

  /** The name under which it is prepared, or what the server says against it. */
  #prepare(statement: Buffer): string | Buffer {
    const key = statement.toString("latin1");
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    if (this.#names.size >= most) {
      this.send(query("deallocate all"));
      this.#names.clear();
    }
    const name = `s${this.#names.size}`;
    const answer = this.send(
      Buffer.concat([
        message("P", Buffer.concat([Buffer.from(`${name}\0`), statement])),
        message("S", Buffer.alloc(0)),
      ]),
    );
    if (answer[0] !== parsed[0]) return answer;
    this.#names.set(key, name);
    return name;
  }
}

function bind(name: string, values: Buffer): Buffer {
  return message("B", Buffer.concat([Buffer.from(`\0${name}\0`), values]));
}

function without(answer: Buffer, types: ReadonlySet<string>): Buffer {
  const kept = new MessageReader(true).read(answer).filter(({ type }) => !types.has(type));
  return Buffer.concat(kept.map(({ bytes }) => bytes));
}
