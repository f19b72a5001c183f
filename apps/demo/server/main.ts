import { ConfigError, readConfig } from "./config.ts";
import { type Demo, startDemo } from "./demo.ts";
import { buildWebPage } from "./web-page.ts";

const say = (text: string) => void process.stdout.write(`${text}\n`);

try {
  const config = readConfig(process.env);
  await buildWebPage();
  const demo = await startDemo(config);
  announce(demo);
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop(demo));
} catch (error) {
  const text = error instanceof ConfigError ? `The environment is not right:\n${error.message}` : String(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}

function announce({ url, accounts, emulatorUrl }: Demo) {
  say(`\n  Hatchery's demo shop   ${url}\n`);
  for (const { role, email, password } of accounts) {
    say(`  ${role === "admin" ? "Administrator" : "Customer     "}          ${email}   password: ${password}`);
  }
  if (emulatorUrl) say(`\n  Emulated panel         ${emulatorUrl}`);
  say("\n  Ctrl+C stops it.\n");
}

async function stop(demo: Demo) {
  await demo.close();
  process.exit();
}
