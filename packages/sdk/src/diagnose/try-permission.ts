import { isPanelError } from "../errors/panel-error.ts";
import type { DiagnosedPanel } from "./diagnosed-panel.ts";
import type { Check, DiagnoseOptions } from "./diagnosis.ts";
import { failedCheck, passedCheck, skippedCheck } from "./judge.ts";

/** A permission, and the request that shows whether a key has it. */
export interface PermissionToTry {
  readonly name: string;
  /** Whether selling servers needs it; else its lack is only a warning. */
  readonly needed: boolean;
  readonly method: "GET" | "POST" | "PATCH";
  readonly path: string;
}

/** The number of something to try permissions on: what may not be listed is most likely there under the first number. */
export async function numberToTry(list: {
  page(number: number): PromiseLike<{ readonly items: readonly { readonly id: number }[] }>;
}): Promise<number> {
  try {
    return (await list.page(1)).items[0]?.id ?? 1;
  } catch {
    return 1;
  }
}

/**
 * Tries a permission of an application key. A write is tried with an empty body: the panel looks at permissions before
 * it validates, so that being refused as invalid means that the key may write, and nothing is made.
 */
export async function tryPermission(
  panel: DiagnosedPanel,
  { name: permission, needed, method, path }: PermissionToTry,
  { signal, timeoutMs }: DiagnoseOptions,
): Promise<Check> {
  const name = `permission:${permission}`;
  const { request } = panel.application.http as { request: Send };
  try {
    await request(method, path, {
      signal,
      timeoutMs,
      retry: false,
      ...(method === "GET" ? { params: { query: { per_page: 1 } } } : { body: {} }),
    });
  } catch (error) {
    if (isPanelError(error, "not_found"))
      return skippedCheck(name, "there is nothing on the panel to try it on, or it may not be listed");
    if (!isPanelError(error, "validation_failed", "refused"))
      return failedCheck(name, error, needed ? "failed" : "warning");
  }
  return passedCheck(name, "the key has it");
}

type Send = (method: string, path: string, init: object) => Promise<unknown>;
