import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/**
 * Runs a program in a process of its own and on the built packages, so that its memory is nobody else's and as much as users
 * have. It gets `input` by {@link inputOfProcess} and sends one message, which is answered. Throws if it ends without.
 */
export async function measureInProcess<Measured>(program: URL, input: unknown): Promise<Measured> {
  const child = fork(fileURLToPath(program), [JSON.stringify(input)], { execArgv: [] });
  const gone = once(child, "exit");
  const [measured] = await Promise.race([
    once(child, "message"),
    gone.then(([code]) => Promise.reject(new Error(`${program.pathname.replace(/^.*\//, "")} ended with ${code}`))),
  ]);
  await gone;
  return measured as Measured;
}

/** What the parent gave to this process. */
export function inputOfProcess<Input>(): Input {
  return JSON.parse(process.argv[2] ?? "") as Input;
}

/** Sends the answer, and lets go of the parent so that this process can end. */
export function answerParent(measured: unknown): void {
  process.send?.(measured, () => process.disconnect());
}
