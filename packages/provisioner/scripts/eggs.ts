/**
 * Runs a folder of egg files through reading, saving a product and ordering it on an emulated panel, and prints what became of
 * them: `npm run eggs -- FOLDER`. Duplicates by content count once.
 */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { judgeValue, parseRules } from "@hatchery/eggs";
import { type EggFile, readEggFile } from "@hatchery/eggs/files";
import { createPanelEmulator, worldFromEggs } from "@hatchery/panel-emulator";
import { configureOrder } from "../src/domain/option/configure-order.ts";
import { checkConfiguration, serverEnvironment } from "../src/domain/option/server-environment.ts";
import type { EggVariable, PanelCatalogue, PanelEgg } from "../src/domain/panel-catalogue.ts";
import type { LocatedProblem } from "../src/domain/problem.ts";
import { checkAgainstCatalogue } from "../src/domain/product/check-against-catalogue.ts";
import type { ProductConfiguration } from "../src/domain/product/product.ts";
import { readProduct } from "../src/domain/product/read-product.ts";
import { eggFromPanel } from "../src/panel/pterodactyl/from-panel.ts";

const counts = new Map<string, number>();
const reasons = new Map<string, number>();
const count = (what: string): void => {
  counts.set(what, (counts.get(what) ?? 0) + 1);
};

const folder = process.argv[2];
if (folder === undefined) throw new Error("Name a folder with egg files: npm run eggs -- FOLDER");
const files = await readAll(folder);
const panel = await createPanelEmulator({
  world: await worldFromEggs(files),
  port: null,
  limits: { application: 1e9 },
});
const eggs = await eggsOnPanel();
for (const egg of eggs) await tryOut(egg);
await panel.close();

const rows = ["files", "no egg", "read", "saved with defaults", "saved with questions", "refused when saved"];
for (const what of [...rows, "ordered with defaults", "ordered with answers", "no answer found", "failed on the panel"])
  console.log(what.padEnd(24), String(counts.get(what) ?? 0).padStart(6));
console.log("\nrefused and why");
for (const [reason, times] of [...reasons].sort(([, one], [, other]) => other - one))
  console.log(String(times).padStart(6), reason);

async function readAll(path: string): Promise<readonly EggFile[]> {
  const seen = new Set<string>();
  const found: EggFile[] = [];
  for (const name of (await readdir(path, { recursive: true })).sort()) {
    if (!/\.(json|ya?ml)$/i.test(name)) continue;
    const content = await readFile(join(path, name), "utf8");
    if (!/PTDL_v|PLCN_v/.test(content)) continue;
    const hash = createHash("sha256").update(content).digest("hex");
    if (seen.has(hash)) continue;
    seen.add(hash);
    count("files");
    try {
      found.push(readEggFile(content));
      count("read");
    } catch (error) {
      count("no egg");
      console.log(relative(path, name), error instanceof Error ? error.message : error);
    }
  }
  return found;
}

async function ask(method: string, path: string, body?: object) {
  const answer = await panel.fetch(`${panel.url}/api/application${path}`, {
    method,
    headers: {
      authorization: `Bearer ${panel.keys.application}`,
      accept: "application/json",
      "content-type": "application/json",
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === "" ? null : JSON.parse(text) };
}

async function eggsOnPanel(): Promise<readonly PanelEgg[]> {
  const { body } = await ask("GET", "/nests/1/eggs?include=variables");
  return body.data.map(({ attributes }: { attributes: never }) => {
    const { relationships, ...egg } = attributes as { relationships: { variables: { data: { attributes: never }[] } } };
    return eggFromPanel(1, {
      ...(egg as never as PanelEgg & Record<string, never>),
      variables: variablesOf(relationships),
    } as never);
  });
}

function variablesOf({ variables }: { variables: { data: { attributes: never }[] } }) {
  return variables.data.map(({ attributes }) => attributes);
}

async function tryOut(egg: PanelEgg): Promise<void> {
  const plain = productOf(egg, {});
  const problems = problemsOf(plain, egg);
  if (problems.length === 0) {
    count("saved with defaults");
    return order(egg, plain, {}, "ordered with defaults");
  }
  for (const { message } of problems) {
    const reason = message
      .replace(/^(.*?broken on the panel).*?; (.*)$/, "$1: $2")
      .replace(/^The egg .* needs \w+ /, "It needs a value ");
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const asked = problems
    .filter(({ code }) => code === "variable-undecided")
    .map(({ path }) => path.split(".").pop() ?? "");
  const questions = Object.fromEntries(asked.map((name) => [name, { kind: "ask", label: name }]));
  const product = productOf(egg, questions);
  if (problemsOf(product, egg).length > 0) return count("refused when saved");
  count("saved with questions");
  const answers = asked.map(
    (name) => [name, answerFor(egg.variables.find(({ envVariable }) => envVariable === name))] as const,
  );
  if (answers.some(([, answer]) => answer === undefined)) return count("no answer found");
  await order(
    egg,
    product,
    Object.fromEntries(answers.map(([name, answer]) => [name, answer ?? ""])),
    "ordered with answers",
  );
}

function productOf({ id, nestId }: PanelEgg, variables: object): ProductConfiguration {
  const limits = { memory: "1 GiB", disk: "1 GiB", cpu: 100 };
  const written = {
    id: "tried",
    name: "Tried",
    panels: ["one"],
    limits,
    eggs: [{ key: "egg", nest: nestId, egg: id, variables }],
  };
  const { product, problems } = readProduct(written);
  if (product === null) throw new Error(JSON.stringify(problems));
  return product;
}

function problemsOf(product: ProductConfiguration, egg: PanelEgg): readonly LocatedProblem[] {
  const catalogue: PanelCatalogue = {
    panelId: "one",
    flavour: "pterodactyl",
    nests: [],
    eggs: [egg],
    locations: [],
    nodes: [],
  };
  return checkAgainstCatalogue(product, new Map([["one", catalogue]]));
}

async function order(egg: PanelEgg, product: ProductConfiguration, variables: Record<string, string>, what: string) {
  const { configuration, problems } = configureOrder(product, { variables });
  if (configuration === null) throw new Error(JSON.stringify(problems));
  const wrong = checkConfiguration(egg, configuration);
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
  const made = await ask("POST", "/servers", {
    name: "tried",
    user: 1,
    egg: egg.id,
    docker_image: egg.dockerImage,
    startup: egg.startup,
    environment: serverEnvironment(egg, configuration, {}),
    limits: { memory: 1024, swap: 0, disk: 1024, io: 500, cpu: 100 },
    feature_limits: { databases: 0, backups: 0, allocations: 0 },
    deploy: { locations: [], dedicated_ip: false, port_range: [] },
  });
  if (made.status !== 201) {
    count("failed on the panel");
    console.log(egg.name, made.status, JSON.stringify(made.body?.errors?.[0]));
    return;
  }
  count(what);
  await ask("DELETE", `/servers/${made.body.attributes.id}/force`);
}

/** Something that the rules of a variable let through, as a customer would find it. */
function answerFor(variable: EggVariable | undefined): string | undefined {
  const rules = variable?.rules ?? "";
  const named = parseRules(rules).flatMap(({ parameters }) => parameters.map((parameter) => parameter ?? ""));
  const lengths = named.map(Number).filter((length) => Number.isInteger(length) && length > 1 && length < 300);
  const candidates = ["1", "a", "abc", "abcdefgh", "https://example.com/a.zip", "1.0", "12345", "server.jar", ...named];
  return [
    ...candidates,
    ...lengths.flatMap((length) => ["a".repeat(length), "1".repeat(length), `${"a".repeat(length - 2)}==`]),
  ].find((value) => judgeValue(rules, value).kind === "passes");
}
