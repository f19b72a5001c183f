import { execFile } from "node:child_process";

export interface ToolRun {
  readonly exitCode: number;
  readonly output: string;
}

interface Tool {
  /** The emulator's address. */
  readonly url: string;
  /** What is loaded before the tool. */
  readonly preload: string;
  readonly tool: string;
  readonly args: readonly string[];
}

/** Runs a recorded tool as it is, in a process of its own. */
export function runTool({ url, preload, tool, args }: Tool): Promise<ToolRun> {
  const env = { ...process.env, EMULATOR_CONTROL: `${url}/_emulator` };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", preload, tool, ...args],
      { env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        const exitCode = error ? (typeof error.code === "number" ? error.code : 1) : 0;
        resolve({ exitCode, output: `${stdout}${stderr}` });
      },
    );
  });
}
