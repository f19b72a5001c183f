import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A program of ours in a process of its own. */
export interface Program extends AsyncDisposable {
  readonly child: ChildProcess;
  /** Everything that it has printed so far. */
  readonly output: string;
  /** The first line of its output that matches. @throws when it ends before. */
  says(pattern: RegExp): Promise<RegExpMatchArray>;
  /** Asks it to stop. */
  stop(): Promise<{ readonly code: number | null; readonly afterMs: number }>;
}

export function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Program {
  const child = spawn(process.execPath, [...process.execArgv, script, ...args], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      TMPDIR: process.env.TMPDIR,
      NODE_COMPILE_CACHE: join(tmpdir(), "hatchery-compile-cache"),
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit");
  const lines: string[] = [];
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on("line", (line) => {
      lines.push(line);
      for (const listener of listeners) listener();
    });
  }
  return {
    child,
    get output() {
      return lines.join("\n");
    },
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = lines.map((line) => line.match(pattern)).find((match) => match !== null);
          if (!found) return;
          listeners.delete(look);
          resolve(found);
        };
        listeners.add(look);
        look();
        void ended.then(() => reject(new Error(`It ended without saying ${pattern}:\n${lines.join("\n")}`)));
      }),
    async stop() {
      const begun = performance.now();
      child.kill("SIGTERM");
      const [code] = (await ended) as [number | null];
      return { code, afterMs: performance.now() - begun };
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
      await ended;
    },
  };
}
