import { DatabaseSync } from "node:sqlite";
import type { UsagePeriod } from "@hatchery/provisioner";

const hourMs = 3_600_000;

/** A line of the ledger. */
export interface Entry {
  /** What it is for; no second line has the same. */
  readonly reference: string;
  readonly customer: string;
  readonly kind: "paid-in" | "set-aside" | "given-back" | "used";
  /** The service that it is about; null for what was paid in. */
  readonly service: string | null;
  /** In cents × ms; what has gone is negative. */
  readonly amount: number;
  /** When it was entered; of what was used, the end of the period. */
  readonly at: Date;
}

/** What is set aside for a service that has not ended. */
interface Deposit {
  readonly service: string;
  /** Whose it is. */
  readonly customer: string;
  readonly cents: number;
}

/**
 * Money by the hour, in the host's own database. Amounts are counted in cents × ms, so that a price by the hour times the ms of a period
 * is a whole number and nothing is ever rounded; who shows or invoices a balance rounds that, once.
 */
export class HourlyBooks {
  readonly #db: DatabaseSync;

  constructor(file: string) {
    this.#db = new DatabaseSync(file);
    this.#db.exec(`
      pragma journal_mode = wal;
      pragma busy_timeout = 5000;
      create table if not exists entries (
        reference text primary key, customer text not null, kind text not null, service text, amount integer not null, at text not null
      );
      create index if not exists entries_of_customer on entries (customer, at);
      create table if not exists place (only integer primary key check (only = 1), after text not null);
      create table if not exists deposits (service text primary key, customer text not null, amount integer not null);
      create table if not exists stopped (service text primary key);`);
  }

  /** What somebody has paid in, in cents; the same payment again is no other one. */
  payIn(reference: string, customer: string, cents: number): void {
    this.#enter({
      reference: `paid-in ${reference}`,
      customer,
      kind: "paid-in",
      service: null,
      amount: cents * hourMs,
    });
  }

  /** Sets an hour's price aside before a service begins: what it uses until somebody looks. False: there is not enough. */
  setAside(service: string, customer: string, centsPerHour: number): boolean {
    return this.#inTransaction(() => {
      const amount = centsPerHour * hourMs;
      if (this.#db.prepare("select 1 from deposits where service = ?").get(service)) return true;
      if (this.#amount(customer) < amount) return false;
      this.#db.prepare("insert into deposits values (?, ?, ?)").run(service, customer, amount);
      this.#enter({ reference: `deposit ${service}`, customer, kind: "set-aside", service, amount: -amount });
      return true;
    });
  }

  /** The service has ended: what was set aside for it comes back. Again it is nothing. */
  giveBack(service: string): void {
    this.#inTransaction(() => {
      const deposit = this.#db.prepare("select customer, amount from deposits where service = ?").get(service);
      if (deposit === undefined) return;
      const { customer, amount } = deposit as { customer: string; amount: number };
      this.#enter({ reference: `back ${service}`, customer, kind: "given-back", service, amount });
    });
  }

  /** Services for which something is set aside. */
  open(): readonly Deposit[] {
    const rows = this.#db
      .prepare(
        "select * from deposits where not exists (select 1 from entries where reference = 'back ' || service) order by service",
      )
      .all();
    return rows.map(({ service, customer, amount }) => ({
      service: String(service),
      customer: String(customer),
      cents: Number(amount) / hourMs,
    }));
  }

  /** `id` of the last period that was charged. */
  place(): string {
    return String(this.#db.prepare("select after from place").get()?.after ?? "0");
  }

  /** Charges periods and moves the place behind them, in one transaction: killed between the two, it would charge twice or never. */
  charge(periods: readonly UsagePeriod[], centsPerHour: (period: UsagePeriod) => number): void {
    const last = periods.at(-1);
    if (last === undefined) return;
    this.#inTransaction(() => {
      for (const period of periods) {
        const { serviceId: service, startsAt, endsAt: at, customerId: customer, activeMs } = period;
        const amount = -activeMs * centsPerHour(period);
        if (amount < 0)
          this.#enter({
            reference: `used ${service} ${startsAt.toISOString()}`,
            customer,
            kind: "used",
            service,
            amount,
            at,
          });
      }
      this.#db.prepare("insert into place values (1, ?) on conflict do update set after = excluded.after").run(last.id);
    });
  }

  /** In cents, down to a fraction; below zero when an hour was used that nothing was left for. */
  balance(customer: string): number {
    return this.#amount(customer) / hourMs;
  }

  /** Everybody who has ever paid something in, with what is left of it in cents. */
  balances(): readonly { readonly customer: string; readonly cents: number }[] {
    const rows = this.#db
      .prepare("select customer, sum(amount) as amount from entries group by customer order by customer")
      .all();
    return rows.map(({ customer, amount }) => ({ customer: String(customer), cents: Number(amount) / hourMs }));
  }

  /** Services that were stopped for want of money, and that nobody else stopped. */
  isStopped(service: string): boolean {
    return this.#db.prepare("select 1 from stopped where service = ?").get(service) !== undefined;
  }

  setStopped(service: string, stopped: boolean): void {
    if (stopped) this.#db.prepare("insert or ignore into stopped values (?)").run(service);
    else this.#db.prepare("delete from stopped where service = ?").run(service);
  }

  /** The latest lines of one customer or of all, newest first. */
  entries({
    customer = null,
    limit = -1,
  }: {
    readonly customer?: string | null;
    readonly limit?: number;
  } = {}): readonly Entry[] {
    const rows = this.#db
      .prepare("select * from entries where coalesce(customer = ?, true) order by at desc, rowid desc limit ?")
      .all(customer, limit);
    return rows.map((row) => ({ ...row, at: new Date(String(row.at)) }) as unknown as Entry);
  }

  close(): void {
    this.#db.close();
  }

  #amount(customer: string): number {
    const row = this.#db.prepare("select sum(amount) as amount from entries where customer = ?").get(customer);
    return Number(row?.amount ?? 0);
  }

  #enter({
    reference,
    customer,
    kind,
    service,
    amount,
    at = new Date(),
  }: Omit<Entry, "at"> & { readonly at?: Date }): void {
    this.#db
      .prepare("insert or ignore into entries values (?, ?, ?, ?, ?, ?)")
      .run(reference, customer, kind, service, amount, at.toISOString());
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
