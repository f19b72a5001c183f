import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { createPanelEmulator, type PanelEmulator } from "@hatchery/panel-emulator";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

describe("the examples, as their readers run them", () => {
  let panel: PanelEmulator;
  beforeEach(async () => {
    panel = await createPanelEmulator({ world: "demo" });
    await panel.control.install({ delayMs: 50, fail: false });
  });
  afterEach(() => panel.close());

  /** Runs a program to its end; answers the lines that it printed. */
  async function run(example: string, input = ""): Promise<string[]> {
    const program = fileURLToPath(new URL(`../${example}`, import.meta.url));
    const { application = "", client = "" } = panel.keys;
    const child = spawn(process.execPath, ["--conditions=@hatchery/source", program], {
      env: { ...process.env, PANEL_URL: panel.url, PANEL_APPLICATION_KEY: application, PANEL_CLIENT_KEY: client },
    });
    child.stdin.end(input);
    const [out, failure, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
    expect(failure).toBe("");
    expect(code).toBe(0);
    return out.trim().split("\n");
  }

  it("one-server makes a server, shows its console, and leaves nothing behind", async () => {
    const lines = await run("one-server.ts");
    expect(lines[0]).toMatch(/^Made server \d+ at .+:\d+$/);
    expect(lines.filter((line) => line.startsWith("  ")).length).toBeGreaterThan(0);
    expect(lines.filter((line) => !line.startsWith("  ")).slice(1)).toEqual(["Installed", "Running", "Removed"]);
    expect((await panel.control.dump()).servers).toEqual([]);
  });

  it("order-desk sells, extends and ends a server with the least requests", async () => {
    const lines = await run("order-desk.ts");
    // One for the account, one for the server, and one that looks into it when the panel says that it is installed.
    expect(lines).toContain("create: succeeded, 3 requests to the panel");
    expect(lines).toContain("The same order again is the same operation: true");
    expect(lines).toContain("Event: service.activated of order-1");
    expect(lines.filter((line) => /1 requests/.test(line))).toHaveLength(2);
    expect(lines).toContain("terminate: succeeded, 2 requests to the panel");
    expect((await panel.control.dump()).servers).toEqual([]);
  });

  it("chat-bot sells each member one server, whatever they ask", async () => {
    const lines = await run("chat-bot.ts", "ada: !start\nada: !order\nada: !order\nada: !start\nbob: hello\n");
    expect(lines[0]).toMatch(/^ada: .*bot-ada/);
    expect(lines[1]).toMatch(/^ada: your server is ready at .+:\d+$/);
    expect(lines[2]).toBe(lines[1]);
    expect(lines.slice(3)).toEqual(["ada: done", "bob: I know !order, !status, !start, !stop and !restart"]);
    expect((await panel.control.dump()).servers).toHaveLength(1);
  });

  it("by-the-hour charges to the ms and gives back at the end", async () => {
    const lines = await run("by-the-hour.ts");
    expect(lines[0]).toBe("Ada's server runs; 6 cents are left, 4 are set aside");
    expect(lines[1]).toMatch(/^It was active for \d+\.\d s$/);
    expect(lines[2]).toBe("9 of 10 cents are left");
  });
});
