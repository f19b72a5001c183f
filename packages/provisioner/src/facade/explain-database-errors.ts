import { isPanelError } from "@hatchery/sdk";
import { databaseTrouble } from "../database/database-trouble.ts";
import { DatabaseUnavailableError } from "../errors/database-unavailable-error.ts";
import { isProvisionerError } from "../errors/provisioner-error.ts";

/** The same functions, and those of the groups in it, whose promises and streams fail with {@link DatabaseUnavailableError} where the driver's own error came out. */
export function explainDatabaseErrors<Group extends object>(group: Group): Group {
  return new Proxy(group, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member === "object" && member !== null) return explainDatabaseErrors(member);
      if (typeof member !== "function") return member;
      return (...given: unknown[]) => {
        const result: unknown = member.apply(target, given);
        if (result instanceof Promise) return explaining(() => result);
        return isStream(result) ? explainedStream(result) : result;
      };
    },
  });
}

/** Does something on the database. @throws DatabaseUnavailableError in place of what the driver throws then. */
export async function explaining<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw explained(error);
  }
}

function explained(error: unknown): unknown {
  if (isProvisionerError(error) || isPanelError(error)) return error;
  const trouble = databaseTrouble(error);
  return trouble?.kind === "unavailable" ? new DatabaseUnavailableError(trouble, error) : error;
}

async function* explainedStream<Item>(stream: AsyncIterable<Item>): AsyncGenerator<Item> {
  try {
    yield* stream;
  } catch (error) {
    throw explained(error);
  }
}

function isStream(result: unknown): result is AsyncIterable<unknown> {
  return typeof result === "object" && result !== null && Symbol.asyncIterator in result;
}
