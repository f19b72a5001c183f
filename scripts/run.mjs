import { spawnSync } from "node:child_process";

/** Runs a program to its end and answers what it printed. @throws Error that says what failed, with all of that */
export function run(what, command, args, cwd, env = process.env) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`${what} failed:\n${stdout ?? ""}${stderr ?? ""}${error ?? ""}`);
  return stdout;
}
