import type { ServerConsole } from "@hatchery/sdk";
import { controlError } from "./control-error.ts";

/** A console that ends in the words of the other control functions: suspended, gone, not reached. */
export function controlConsole(opened: ServerConsole): ServerConsole {
  const next = opened.next.bind(opened);
  return Object.assign(opened, {
    async next() {
      try {
        return await next();
      } catch (error) {
        throw controlError(error);
      }
    },
  });
}
