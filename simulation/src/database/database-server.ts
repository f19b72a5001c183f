import type { Duplex } from "node:stream";
import { Machine } from "../virtual-time/machine.ts";
import type { VirtualTime } from "../virtual-time/virtual-time.ts";
import { ClientStream } from "./client-stream.ts";
import type { DatabaseSession } from "./database-session.ts";
import type { DatabaseWeather, Incident } from "./database-weather.ts";
import { channelOf, type Message, MessageReader, query, refusal, statementOf, welcome } from "./messages.ts";

/** A connection as the server has it. */
interface Session {
  readonly number: number;
  /** Whose it is. */
  readonly machine: Machine | undefined;
  readonly stream: ClientStream;
  readonly channels: Set<string>;
  readonly locks: Set<string>;
  /** The messages that have come since the last Sync. */
  gathered: Message[];
  open: boolean;
  /** When what was sent last arrives, there and here: nothing overtakes. */
  readonly arrives: { there: number; here: number };
}

interface Batch {
  readonly session: Session;
  readonly messages: readonly Message[];
}

/**
 * A PostgreSQL server in this process: many connections over one session of a database. A transaction has it to itself;
 * what each session would have of its own (locks, channels) is kept here. It is where the weather strikes: answers are late or
 * lost, statements fail, sessions are ended.
 */
export class DatabaseServer {
  readonly machine = new Machine("database");
  readonly #time: VirtualTime;
  readonly #only: DatabaseSession;
  readonly #weather: DatabaseWeather;
  readonly #sessions = new Map<number, Session>();
  readonly #waiting: Batch[] = [];
  /** Whoever is in a transaction. */
  #owner: Session | undefined;
  #numbers = 0;
  #busyUntil = 0;
  statements = 0;

  constructor(time: VirtualTime, only: DatabaseSession, weather: DatabaseWeather) {
    this.#time = time;
    this.#only = only;
    this.#weather = weather;
  }

  /** The `stream` option of `pg`: a connection of the machine that asks for it. */
  connect(): Duplex {
    const stream = new ClientStream();
    this.#numbers += 1;
    const session: Session = {
      number: this.#numbers,
      machine: this.#time.machine,
      stream,
      channels: new Set(),
      locks: new Set(),
      gathered: [],
      open: true,
      arrives: { there: 0, here: 0 },
    };
    const reader = new MessageReader(false);
    stream.leadsTo({
      connected: () => this.#deliver(session, () => stream.emit("connect")),
      received: (chunk) => {
        const messages = reader.read(chunk);
        this.#travel(session, "there", () => this.#receive(session, messages), this.machine);
      },
      gone: () => this.#travel(session, "there", () => this.#end(session), this.machine),
    });
    this.#sessions.set(session.number, session);
    return stream;
  }

  /** Ends sessions as the server's administrator would: all, or those of one machine. Answers how many. */
  terminate(of?: Machine): number {
    const ended = [...this.#sessions.values()].filter(({ machine }) => of === undefined || machine === of);
    for (const session of ended) {
      const farewell = refusal("FATAL", "57P01", "terminating connection due to administrator command");
      this.#deliver(session, () => {
        session.stream.push(farewell);
        session.stream.push(null);
        session.stream.destroy();
      });
      this.#end(session);
    }
    return ended.length;
  }

  /** What the server notices of a machine that is gone: its sessions end, and with them transactions and locks. */
  forget(machine: Machine): void {
    for (const session of this.#sessions.values()) if (session.machine === machine) this.#end(session);
  }

  /** Reads rows as the world's judge, past weather and time. */
  rows<Row>(statement: string): readonly Row[] {
    if (this.#owner !== undefined) throw new Error("Somebody is in a transaction");
    const [json = "[]"] = this.#ask(`select coalesce(json_agg(t), '[]') from (${statement}) t`);
    return JSON.parse(json) as readonly Row[];
  }

  /** Whether somebody is in a transaction. */
  get busy(): boolean {
    return this.#owner !== undefined;
  }

  #deliver(session: Session, event: () => void): void {
    this.#travel(session, "here", event, session.machine);
  }

  #travel({ arrives }: Session, way: "there" | "here", event: () => void, machine: Machine | undefined): void {
    const now = this.#time.elapsedMs;
    arrives[way] = Math.max(arrives[way], now + this.#weather.latencyMs());
    this.#time.scheduleAt(arrives[way], event, machine);
  }

  #receive(session: Session, messages: readonly Message[]): void {
    for (const message of messages) {
      if (!session.open) return;
      if (message.type === "") this.#comeIn(session);
      else if (message.type === "X") this.#end(session);
      else {
        session.gathered.push(message);
        if (message.type !== "S" && message.type !== "Q") continue;
        this.#waiting.push({ session, messages: session.gathered });
        session.gathered = [];
      }
    }
    this.#work();
  }

  #comeIn(session: Session): void {
    const refused = this.#weather.refusesConnections();
    if (refused === undefined) {
      this.#deliver(session, () => session.stream.push(welcome(session.number)));
      return;
    }
    this.#deliver(session, () => {
      session.stream.push(refusal("FATAL", refused.code, refused.text));
      session.stream.push(null);
    });
    this.#end(session);
  }

  /** Carries out what waits, unless somebody has the database to themselves. */
  #work(): void {
    for (;;) {
      if (this.#busyUntil > this.#time.elapsedMs) return;
      const at = this.#waiting.findIndex(({ session }) => this.#owner === undefined || session === this.#owner);
      const [batch] = at === -1 ? [] : this.#waiting.splice(at, 1);
      if (batch === undefined) return;
      this.#meet(batch, this.#weather.strikes(batch.session.machine, batch.messages.map(statementOf).join(" ")));
    }
  }

  #meet(batch: Batch, incident: Incident | undefined): void {
    const { session } = batch;
    switch (incident?.kind) {
      case undefined:
        this.#answer(session, this.#carryOut(batch));
        break;
      case "fails":
        this.#answer(session, this.#carryOut({ session, messages: [failing(incident.code, incident.text)] }));
        break;
      case "hangs":
        // A lock, a slow disk: nobody gets anything meanwhile.
        this.#busyUntil = this.#time.elapsedMs + incident.ms;
        this.#waiting.unshift(batch);
        this.#time.schedule(incident.ms, () => this.#work(), this.machine);
        break;
      case "cut-before":
        this.#cut(session);
        break;
      case "cut-after":
        this.#carryOut(batch);
        this.#cut(session);
        break;
    }
  }

  #answer(session: Session, answer: Buffer): void {
    this.#deliver(session, () => {
      if (!session.stream.destroyed) session.stream.push(answer);
    });
  }

  #cut(session: Session): void {
    this.#deliver(session, () =>
      session.stream.destroy(Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" })),
    );
    this.#end(session);
  }

  #carryOut({ session, messages }: Batch): Buffer {
    this.statements += 1;
    const answer = this.#time.on(this.machine, () => this.#only.answer(messages));
    const statement = messages.map(statementOf).join(" ");
    if (/advisory_(?:lock|unlock)/i.test(statement)) this.#noteLocks(session);
    const listens = /^\s*(un)?listen\s+"?([\w$]+)"?/i.exec(statement);
    if (listens?.[2] !== undefined) session.channels[listens[1] === undefined ? "add" : "delete"](listens[2]);
    const kept: Buffer[] = [];
    for (const message of new MessageReader(true).read(answer)) {
      if (message.type === "A") this.#notify(message.bytes);
      else {
        if (message.type === "Z") this.#owner = message.bytes.toString("latin1", 5) === "I" ? undefined : session;
        kept.push(message.bytes);
      }
    }
    return Buffer.concat(kept);
  }

  #notify(notification: Buffer): void {
    const channel = channelOf(notification);
    for (const session of this.#sessions.values()) {
      if (session.channels.has(channel)) this.#answer(session, notification);
    }
  }

  /** Locks that nobody had before are this session's. */
  #noteLocks(session: Session): void {
    const held = this.#ask(
      "select classid || ',' || objid from pg_locks where locktype = 'advisory' and objsubid = 2 and granted",
    );
    for (const each of this.#sessions.values()) {
      for (const lock of each.locks) if (!held.delete(lock)) each.locks.delete(lock);
    }
    for (const lock of held) session.locks.add(lock);
  }

  #end(session: Session): void {
    if (!session.open) return;
    session.open = false;
    this.#sessions.delete(session.number);
    for (let at = this.#waiting.length - 1; at >= 0; at -= 1) {
      if (this.#waiting[at]?.session === session) this.#waiting.splice(at, 1);
    }
    if (this.#owner === session) {
      this.#exec(query("rollback"));
      this.#owner = undefined;
    }
    if (session.locks.size > 0) this.#unlock(session.locks);
    this.#work();
  }

  #unlock(locks: ReadonlySet<string>): void {
    this.#exec(query(`select ${[...locks].map((lock) => `pg_advisory_unlock(${lock})`).join(", ")}`));
  }

  #ask(statement: string): Set<string> {
    const rows = new Set<string>();
    for (const { type, bytes } of new MessageReader(true).read(this.#exec(query(statement)))) {
      if (type === "D") rows.add(bytes.toString("utf8", 11));
    }
    return rows;
  }

  #exec(bytes: Buffer): Buffer {
    return this.#time.on(this.machine, () => this.#only.send(bytes));
  }
}

/** A statement that fails as another one would have. */
function failing(code: string, text: string): Message {
  const statement = `do $$ begin raise exception using errcode = '${code}', message = '${text}'; end $$`;
  return { type: "Q", bytes: query(statement) };
}
