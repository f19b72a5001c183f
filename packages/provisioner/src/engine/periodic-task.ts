import type { Logger } from "../telemetry/logger.ts";
import type { Clock } from "./clock.ts";

/** Something that is done again and again, never twice at the same time in this process. */
export interface PeriodicTask {
  /** Does it as soon as possible; once, however often it is asked for meanwhile. */
  soon(): void;
  /** Ends it; resolves when it is not at work any more. */
  stop(): Promise<void>;
}

export interface PeriodicTaskOptions {
  readonly name: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Does it once, and answers after how many ms to do it again. What it throws is logged, and it is done again. */
  run(): Promise<number>;
  /** Pause after a failure, in ms. */
  readonly pauseAfterFailureMs: number;
}

export function startPeriodicTask(options: PeriodicTaskOptions): PeriodicTask {
  let stopped = false;
  let again = false;
  let pause = new AbortController();
  const atWork = loop();

  async function loop(): Promise<void> {
    while (!stopped) {
      again = false;
      let waitMs = options.pauseAfterFailureMs;
      try {
        waitMs = await options.run();
      } catch (error) {
        options.logger.error({ task: options.name, error }, "A periodic task failed and is done again");
      }
      if (stopped || again) continue;
      pause = new AbortController();
      await options.clock.wait(waitMs, pause.signal);
    }
  }

  return {
    soon() {
      again = true;
      pause.abort();
    },
    async stop() {
      stopped = true;
      pause.abort();
      await atWork;
    },
  };
}
