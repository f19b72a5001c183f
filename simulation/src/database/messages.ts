/** PostgreSQL's messages, as far as a server that passes them on has to know them (protocol 3.0). */

export interface Message {
  /** The letter that says what it is; empty for the first message of a connection, which has none. */
  readonly type: string;
  /** The whole message, with letter and length. */
  readonly bytes: Buffer;
}

/** Cuts what arrives into whole messages. */
export class MessageReader {
  #rest: Buffer = Buffer.alloc(0);
  #typed: boolean;

  /** @param typed whether the first message has a letter; what a client sends first has none. */
  constructor(typed: boolean) {
    this.#typed = typed;
  }

  read(chunk: Buffer): readonly Message[] {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const messages: Message[] = [];
    for (;;) {
      const letter = this.#typed ? 1 : 0;
      if (this.#rest.length < letter + 4) return messages;
      const length = letter + this.#rest.readInt32BE(letter);
      if (this.#rest.length < length) return messages;
      const bytes = this.#rest.subarray(0, length);
      messages.push({ type: this.#typed ? String.fromCharCode(bytes[0] ?? 0) : "", bytes });
      this.#rest = this.#rest.subarray(length);
      this.#typed = true;
    }
  }
}

/** The statement of a Parse or Query message; empty for any other. */
export function statementOf({ type, bytes }: Message): string {
  if (type === "Q") return bytes.toString("utf8", 5, bytes.length - 1);
  if (type !== "P") return "";
  const begin = bytes.indexOf(0, 5) + 1;
  return bytes.toString("utf8", begin, bytes.indexOf(0, begin));
}

export function query(statement: string): Buffer {
  return message("Q", Buffer.from(`${statement}\0`));
}

/** Everything that a server says to a client that has come in. */
export function welcome(process: number): Buffer {
  const settings = {
    server_version: "18.0",
    client_encoding: "UTF8",
    DateStyle: "ISO, MDY",
    TimeZone: "GMT",
    integer_datetimes: "on",
    standard_conforming_strings: "on",
  };
  const key = Buffer.alloc(8);
  key.writeInt32BE(process, 0);
  return Buffer.concat([
    message("R", Buffer.alloc(4)),
    ...Object.entries(settings).map(([name, value]) => message("S", Buffer.from(`${name}\0${value}\0`))),
    message("K", key),
    message("Z", Buffer.from("I")),
  ]);
}

/** How a server says that something is wrong. */
export function refusal(severity: "ERROR" | "FATAL", code: string, text: string): Buffer {
  return message("E", Buffer.from(`S${severity}\0V${severity}\0C${code}\0M${text}\0\0`));
}

/** Whom a NotificationResponse is for. */
export function channelOf(bytes: Buffer): string {
  return bytes.toString("utf8", 9, bytes.indexOf(0, 9));
}

export function message(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(type, 0, "latin1");
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}
