import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openPglite } from "../../src/database/open-pglite.ts";
import { lockDirectory } from "../../src/database/pglite-lock.ts";

const script = `
  const { lockDirectory } = await import(process.argv[1]);
  try { lockDirectory(process.argv[2]); console.log("taken"); } catch (error) { console.log(error.code + ": " + error.message); }
  if (process.argv[3] === "die") process.kill(process.pid, "SIGKILL");
`;

describe("a database directory", () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "hatchery-lock-"));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  function anotherProcess(end = "exit"): string {
    const module = new URL("../../src/database/pglite-lock.ts", import.meta.url).href;
    const given = ["--conditions=@hatchery/source", "--input-type=module", "-e", script, module, directory, end];
    return spawnSync(process.execPath, given, { encoding: "utf8" }).stdout.trim();
  }

  it("is refused to a second process, which is told who holds it", () => {
    const lock = lockDirectory(directory);
    expect(anotherProcess()).toContain(
      `database_in_use: The database in ${directory} is used by process ${process.pid} on ${hostname()}`,
    );
    lock.release();
    expect(anotherProcess()).toBe("taken");
  });

  it("is refused to the same process a second time", () => {
    const lock = lockDirectory(directory);
    expect(() => lockDirectory(directory)).toThrow(/used by process/);
    lock.release();
    lockDirectory(directory).release();
  });

  it("is taken over from a process that was killed", () => {
    expect(anotherProcess("die")).toBe("taken");
    lockDirectory(directory).release();
  });

  it("is taken over when the number of a dead process was given to another one", () => {
    const holder = {
      pid: process.ppid,
      host: hostname(),
      processStartedAt: "1",
      since: "2026-01-01T00:00:00Z",
      token: "gone",
    };
    writeFileSync(join(directory, "hatchery.lock"), JSON.stringify(holder));
    lockDirectory(directory).release();
  });

  it.each(["", "null", '{"pid":', '{"pid":"seven"}'])(
    "whose lock file holds %j is told with a remedy while it is fresh, and taken when nobody touches it",
    (text) => {
      const file = join(directory, "hatchery.lock");
      writeFileSync(file, text);
      expect(() => lockDirectory(directory)).toThrow(
        expect.objectContaining({
          code: "database_in_use",
          message: expect.stringContaining(file),
          remedy: expect.stringContaining(file),
        }),
      );
      utimesSync(file, 0, 0);
      lockDirectory(directory).release();
    },
  );

  it("that is a file is told with its path", () => {
    const file = join(directory, "file");
    writeFileSync(file, "");
    expect(() => lockDirectory(file)).toThrow(
      expect.objectContaining({ code: "database_directory_unusable", message: expect.stringContaining(file) }),
    );
  });

  it("whose files are damaged is told with its path and a remedy, and is free for the next", async () => {
    mkdirSync(join(directory, "database"));
    writeFileSync(join(directory, "database", "PG_VERSION"), "17");
    await expect(openPglite(directory)).rejects.toMatchObject({
      code: "database_damaged",
      message: expect.stringContaining(directory),
      remedy: expect.stringContaining("copy"),
      cause: expect.anything(),
    });
    lockDirectory(directory).release();
  });
});
