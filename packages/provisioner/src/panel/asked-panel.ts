import { PanelNotFoundError } from "@hatchery/sdk";
import type { PanelId } from "../domain/panel.ts";
import { PanelProblem } from "./panel-problem.ts";
import { problemFromSdkError } from "./problem-from-sdk-error.ts";

/** Enough for the nodes, locations and nests of any panel; panels have no upper bound. */
export const wholeList = 1000;
export const allocationsPerPage = 5000;
/** What is included with a server of which everything is wanted. */
export const whole = ["allocations", "user"] as const;
/** A list changes nothing: a connection that the panel closed while it idled is no reason to tell anybody. */
export const onceMore = { limit: 1, delayMs: 200, maxRetryAfterMs: 0 };

/** Lets calls throw in the engine's words. */
export function inOurWords(panelId: PanelId) {
  return <Arguments extends readonly unknown[], Result>(
    call: (...given: Arguments) => Promise<Result>,
  ): ((...given: Arguments) => Promise<Result>) =>
    async (...given) => {
      try {
        return await call(...given);
      } catch (error) {
        throw problemFromSdkError(panelId, error);
      }
    };
}

export function unlessGone(error: unknown): void {
  if (!(error instanceof PanelNotFoundError)) throw error;
}

/** Lets a look-up answer null for what is not there. */
export function foundOrNull<Result>(lookUp: (id: number) => Promise<Result>): (id: number) => Promise<Result | null> {
  return async (id) => {
    try {
      return await lookUp(id);
    } catch (error) {
      if (error instanceof PanelProblem && error.kind === "not-found") return null;
      throw error;
    }
  };
}

/** Lets a deletion of what is not there any more succeed. */
export function goneIsDone(call: (id: number) => Promise<void>): (id: number) => Promise<void> {
  return async (id) => {
    try {
      await call(id);
    } catch (error) {
      if (!(error instanceof PanelProblem && error.kind === "not-found")) throw error;
    }
  };
}

/** What may pass. Everything else says that this key, or this file system, cannot be looked into. */
const passing: ReadonlySet<PanelProblem["kind"]> = new Set(["rate-limited", "panel-down", "daemon-down", "busy"]);

/** Lets a look into a server answer null where nobody can look: that says nothing of the server, or of the panel. */
export function lookedInto(look: (identifier: string) => Promise<boolean | null>) {
  return async (identifier: string): Promise<boolean | null> => {
    try {
      return await look(identifier);
    } catch (error) {
      if (error instanceof PanelProblem && !passing.has(error.kind)) return null;
      throw error;
    }
  };
}

/** Lets what failed in this way be known as something that may have been done nevertheless. */
export function perhapsDone<Arguments extends readonly unknown[], Result>(
  call: (...given: Arguments) => Promise<Result>,
  mayBe: (problem: PanelProblem) => boolean,
): (...given: Arguments) => Promise<Result> {
  return async (...given) => {
    try {
      return await call(...given);
    } catch (error) {
      if (!(error instanceof PanelProblem && mayBe(error))) throw error;
      const { panelId, failure, kind, cause } = error;
      throw new PanelProblem({ panelId, failure: { ...failure, class: "unknown-outcome" }, kind }, cause);
    }
  };
}

export async function done(request: PromiseLike<unknown>): Promise<void> {
  await request;
}
