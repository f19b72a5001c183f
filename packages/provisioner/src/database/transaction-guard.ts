import { AsyncLocalStorage } from "node:async_hooks";

/** The transaction that the running code is in; what it left running afterwards is in none. */
const current = new AsyncLocalStorage<{ open: boolean }>();

/** Runs what a transaction does. */
export async function insideTransaction<Result>(body: () => Promise<Result>): Promise<Result> {
  const transaction = { open: true };
  try {
    return await current.run(transaction, body);
  } finally {
    transaction.open = false;
  }
}

/**
 * The database itself must not be asked inside a transaction on it: the embedded one has a single connection, which the
 * transaction holds, so that both would wait for ever; a pool can run dry in the same way.
 *
 * @throws Error naming the mistake.
 */
export function refuseInsideTransaction(): void {
  if (current.getStore()?.open === true) {
    throw new Error("The database was asked inside a transaction: give the transaction's own handle to whatever asks.");
  }
}

/** The same object, with these of its functions refused inside a transaction. */
export function guarded<Client extends object>(client: Client, names: readonly (keyof Client & string)[]): Client {
  return new Proxy(client, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== "function") return member;
      if (!(names as readonly (string | symbol)[]).includes(name)) return member.bind(target);
      return (...given: unknown[]) => {
        refuseInsideTransaction();
        return member.apply(target, given);
      };
    },
  });
}
