import { readConfig } from "./config.ts";
import { type Demo, startDemo } from "./demo.ts";
import { startFailure } from "./start-failure.ts";
import { buildWebPage } from "./web-page.ts";

const say = (text: string) => void process.stdout.write(`${text}\n`);

const starting = start();
let stopping = false;

// A terminal, a supervisor and the one that started us may all say it: once is enough.
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, () => {
    if (!stopping) void stop();
    stopping = true;
  });
}

/** Null when it cannot start; why was said. */
async function start(): Promise<Demo | null> {
  try {
    const config = readConfig(process.env);
    await buildWebPage(() => say("Building the page, which takes some seconds …"));
    say("Opening the shop …");
    const demo = await startDemo(config);
    announce(demo);
    return demo;
  } catch (error) {
    process.stderr.write(`${startFailure(error)}\n`);
    process.exitCode = 1;
    return null;
  }
}

function announce({ url, accounts, emulatorUrl, secondEmulatorUrl, keptIn }: Demo) {
  say(`\n  Hatchery's demo shop   ${url}\n`);
  for (const { role, email, password } of accounts) {
    say(`  ${role === "admin" ? "Administrator" : "Customer     "}          ${email}   password: ${password}`);
  }
  if (emulatorUrl) say(`\n  Emulated Pterodactyl   ${emulatorUrl}`);
  if (secondEmulatorUrl) say(`  Emulated Pelican       ${secondEmulatorUrl}`);
  say(
    keptIn === null
      ? "\n  Ctrl+C stops it, and everything in it is gone: set PANEL_URL and DATABASE_URL for a shop that stays.\n"
      : `\n  Ctrl+C stops it. What it knows stays in ${keptIn}.\n`,
  );
}

async function stop(): Promise<void> {
  const demo = await starting;
  await demo?.close();
  process.exit();
}
