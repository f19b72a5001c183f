import { DatabaseSync } from "node:sqlite";

/** What became of money that was asked for under one reference. */
type EntryState = "reserved" | "taken" | "given-back";

interface Entry {
  readonly reference: string;
  readonly customer: string;
  readonly amount: number;
  readonly state: EntryState;
}

/**
 * Prepaid credits in the host's own database, in cents. Every reference is one line of the ledger, whose primary key it is: asked twice
 * it is reserved once, and it is taken or given back once.
 */
export class Credits {
  readonly #db: DatabaseSync;

  constructor(file: string) {
    this.#db = new DatabaseSync(file);
    this.#db.exec(`
      pragma journal_mode = wal;
      pragma busy_timeout = 5000;
      create table if not exists accounts (customer text primary key, balance integer not null check (balance >= 0));
      create table if not exists entries (
        reference text primary key, customer text not null, amount integer not null, state text not null
      );`);
  }

  /** Adds what somebody has paid in. */
  add(customer: string, amount: number): void {
    this.#db
      .prepare(
        "insert into accounts values (?, ?) on conflict (customer) do update set balance = balance + excluded.balance",
      )
      .run(customer, amount);
  }

  balance(customer: string): number {
    const row = this.#db.prepare("select balance from accounts where customer = ?").get(customer);
    return Number(row?.balance ?? 0);
  }

  entries(): readonly Entry[] {
    return this.#db.prepare("select * from entries").all() as unknown as readonly Entry[];
  }

  /** Sets aside what something costs. Again under the same reference, it is set aside already. False: there is not enough. */
  reserve(reference: string, customer: string, amount: number): boolean {
    return this.#inTransaction(() => {
      const known = this.#db.prepare("select state from entries where reference = ?").get(reference);
      if (known !== undefined) return known.state !== "given-back";
      const paid = this.#db
        .prepare("update accounts set balance = balance - ? where customer = ? and balance >= ?")
        .run(amount, customer, amount);
      if (paid.changes === 0) return false;
      this.#db.prepare("insert into entries values (?, ?, ?, 'reserved')").run(reference, customer, amount);
      return true;
    });
  }

  /** It was used: what was set aside is the host's. */
  take(reference: string): void {
    this.#db.prepare("update entries set state = 'taken' where reference = ? and state = 'reserved'").run(reference);
  }

  /** It was not used. A reference under which nothing was set aside is no mistake: the process may have died before. */
  giveBack(reference: string): void {
    this.#inTransaction(() => {
      const entry = this.#db
        .prepare("update entries set state = 'given-back' where reference = ? and state = 'reserved' returning *")
        .get(reference);
      if (entry === undefined) return;
      this.add(String(entry.customer), Number(entry.amount));
    });
  }

  close(): void {
    this.#db.close();
  }

  #inTransaction<Result>(work: () => Result): Result {
    this.#db.exec("begin immediate");
    try {
      const result = work();
      this.#db.exec("commit");
      return result;
    } catch (error) {
      this.#db.exec("rollback");
      throw error;
    }
  }
}
