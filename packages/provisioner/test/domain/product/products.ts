import type { PanelCatalogue } from "../../../src/domain/panel-catalogue.ts";
import type { ProductConfiguration } from "../../../src/domain/product/product.ts";
import { readProduct } from "../../../src/domain/product/read-product.ts";

/** A product as a host writes it, on panels `eu` and `us`. */
export const written = {
  id: "mc-4g",
  name: "Block World 4 GiB",
  panels: ["eu", { panel: "us", locations: [2] }],
  limits: { memory: "4 GiB", disk: "20 GB", cpu: 200 },
  featureLimits: { databases: 1 },
  eggs: [
    { key: "blocks", nest: 1, egg: 1, panels: { us: { nest: 3, egg: 31 } }, variables: { BUILD_NUMBER: "latest" } },
    {
      key: "city",
      nest: 1,
      egg: 2,
      variables: {
        LICENCE_KEY: { kind: "ask", label: "Licence" },
        MAX_CLIENTS: { kind: "default", value: 32 },
        AUTO_UPDATE: true,
      },
      ports: { main: "30120-30130", further: [{ name: "web", from: { kind: "offset", offset: 10 } }] },
    },
  ],
  ports: { main: [25_565, "25570-25600"] },
  options: [
    { id: "ram", label: "Memory", kind: "quantity", target: "memory", unit: "1 GiB", maximum: 8, step: 2 },
    { id: "slots", label: "Slots", kind: "quantity", target: { variable: "MAX_CLIENTS" }, maximum: 96 },
    {
      id: "where",
      label: "Place",
      kind: "choice",
      target: "location",
      choices: [
        { value: "west", on: { eu: 1 } },
        { value: "east", on: { eu: 2, us: 5 } },
      ],
    },
    { id: "own-ip", label: "Own address", kind: "toggle", target: "dedicatedIp" },
    { id: "title", label: "Title", kind: "text", target: { variable: "SERVER_NAME" }, default: "" },
  ],
  lifecycle: { terminateAfter: "14 days", reminders: [{ before: "expiry", by: "7 days" }] },
} as const;

/** The product as read. @throws Error if the writing above has a problem. */
export function product(changes: Readonly<Record<string, unknown>> = {}): ProductConfiguration {
  const { product: found, problems } = readProduct({ ...written, ...changes });
  if (found === null) throw new Error(JSON.stringify(problems));
  return found;
}

function variable(envVariable: string, rules: string, defaultValue = "") {
  return {
    name: envVariable,
    description: "",
    envVariable,
    rules,
    defaultValue,
    userViewable: true,
    userEditable: true,
  };
}

/** What panel `eu` has. */
export const catalogue: PanelCatalogue = {
  panelId: "eu",
  flavour: "pterodactyl",
  nests: [{ id: 1, name: "Games" }],
  locations: [
    { id: 1, short: "west", long: null },
    { id: 2, short: "east", long: null },
  ],
  nodes: [],
  eggs: [
    {
      id: 1,
      nestId: 1,
      name: "Block World",
      dockerImage: "ghcr.io/example/block-world:21",
      dockerImages: { "Java 21": "ghcr.io/example/block-world:21" },
      startup: "java -jar server.jar",
      variables: [variable("BUILD_NUMBER", "required|string|between:1,10", "latest")],
    },
    {
      id: 2,
      nestId: 1,
      name: "Roleplay City",
      dockerImage: "ghcr.io/example/roleplay-city:stable",
      dockerImages: { Stable: "ghcr.io/example/roleplay-city:stable" },
      startup: "./city",
      variables: [
        variable("LICENCE_KEY", "required|string|max:64"),
        variable("MAX_CLIENTS", "required|integer|between:1,128", "32"),
        variable("SERVER_NAME", "nullable|string|max:80", "Roleplay City"),
        variable("AUTO_UPDATE", "required|boolean", "1"),
      ],
    },
  ],
};
