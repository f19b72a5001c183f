import { DatabaseSync } from "node:sqlite";
import type { UsagePeriod } from "@hatchery/provisioner";

const hourMs = 3_600_000;

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
        reference text primary key, customer text not null, kind text not null, amount integer not null
      );
      create index if not exists entries_of_customer on entries (customer);
      create table if not exists place (only integer primary key check (only = 1), after text not null);
      create table if not exists deposits (service text primary key, customer text not null, amount integer not null);
      create table if not exists stopped (service text primary key);`);
  }

  /** What somebody has paid in, in cents; the same payment again is no other one. */
  payIn(reference: string, customer: string, cents: number): void {
    this.#enter(`paid-in ${reference}`, customer, "paid-in", cents * hourMs);
  }

  /** Sets an hour's price aside before a service begins: what it uses until somebody looks. False: there is not enough. */
  setAside(service: string, customer: string, centsPerHour: number): boolean {
    return this.#inTransaction(() => {
      const amount = centsPerHour * hourMs;
      if (this.#db.prepare("select 1 from deposits where service = ?").get(service)) return true;
      if (this.#amount(customer) < amount) return false;
      this.#db.prepare("insert into deposits values (?, ?, ?)").run(service, customer, amount);
      this.#enter(`deposit ${service}`, customer, "set-aside", -amount);
      return true;
    });
  }

  /** The service has ended: what was set aside for it comes back. Again it is nothing. */
  giveBack(service: string): void {
    this.#inTransaction(() => {
      const deposit = this.#db.prepare("select * from deposits where service = ?").get(service);
      if (deposit === undefined) return;
      this.#enter(`back ${service}`, String(deposit.customer), "given-back", Number(deposit.amount));
    });
  }

  /** Services for which something is set aside, with whose they are. */
  open(): readonly { readonly service: string; readonly customer: string }[] {
    const rows = this.#db
      .prepare(
        "select service, customer from deposits where not exists (select 1 from entries where reference = 'back ' || service)",
      )
      .all();
    return rows.map(({ service, customer }) => ({ service: String(service), customer: String(customer) }));
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
        const { serviceId, startsAt, customerId, activeMs } = period;
        const reference = `used ${serviceId} ${startsAt.toISOString()}`;
        this.#enter(reference, customerId, "used", -activeMs * centsPerHour(period));
      }
      this.#db.prepare("insert into place values (1, ?) on conflict do update set after = excluded.after").run(last.id);
    });
  }

  /** In cents, down to a fraction; below zero when an hour was used that nothing was left for. */
  balance(customer: string): number {
    return this.#amount(customer) / hourMs;
  }

  /** Services that were stopped for want of money, and that nobody else stopped. */
  isStopped(service: string): boolean {
    return this.#db.prepare("select 1 from stopped where service = ?").get(service) !== undefined;
  }

  setStopped(service: string, stopped: boolean): void {
    if (stopped) this.#db.prepare("insert or ignore into stopped values (?)").run(service);
    else this.#db.prepare("delete from stopped where service = ?").run(service);
  }

  entries(): readonly { readonly customer: string; readonly kind: string; readonly amount: number }[] {
    return this.#db.prepare("select customer, kind, amount from entries").all() as never;
  }

  close(): void {
    this.#db.close();
  }

  #amount(customer: string): number {
    const row = this.#db.prepare("select sum(amount) as amount from entries where customer = ?").get(customer);
    return Number(row?.amount ?? 0);
  }

  #enter(reference: string, customer: string, kind: string, amount: number): void {
    this.#db.prepare("insert or ignore into entries values (?, ?, ?, ?)").run(reference, customer, kind, amount);
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
