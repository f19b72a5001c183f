import type { PoolProductInput, ProductInput } from "@hatchery/provisioner";

const lifecycle = {
  suspendAfter: "12 hours",
  terminateAfter: "14 days",
  reminders: [
    { before: "expiry", by: "3 days" },
    { before: "termination", by: "2 days" },
  ],
} as const;

const minecraft = [
  { key: "paper", name: "Paper", nest: 1, egg: 1 },
  { key: "vanilla", name: "Vanilla", nest: 1, egg: 2 },
  { key: "fabric", name: "Fabric", nest: 1, egg: 3 },
];

const minecraftPorts = { main: ["25565-25584"] };

/** Where the demo sells, by the panels' ids; a shop may have either, or both. */
export interface DemoPanels {
  readonly pterodactyl?: string;
  readonly pelican?: string;
}

function moreMemory(maximum: number) {
  return {
    id: "memory",
    kind: "quantity",
    label: "More memory",
    help: "Every step adds 1 GiB.",
    target: "memory",
    unit: "1 GiB",
    maximum,
  } as const;
}

function moreBackups(maximum: number) {
  return {
    id: "backups",
    kind: "quantity",
    label: "More backups",
    help: "Kept until you delete them.",
    target: "backups",
    unit: 1,
    maximum,
  } as const;
}

/** What the demo shop sells. Sizes as a host would write them; one product goes to panels of both flavours, each with places of its own. */
export function demoProducts({ pterodactyl, pelican }: DemoPanels): readonly (ProductInput | PoolProductInput)[] {
  const onLocations = (locations: readonly number[]) =>
    pterodactyl === undefined ? [] : [{ panel: pterodactyl, locations }];
  const inFrankfurt = onLocations([2]);
  const sold = (locations: readonly number[]) => [
    ...onLocations(locations),
    ...(pelican === undefined ? [] : [{ panel: pelican, tags: ["oslo"] }]),
  ];
  const onPterodactyl = (number: number) => (pterodactyl === undefined ? {} : { [pterodactyl]: number });
  const cities = [
    { value: "paris", label: "Paris", on: onPterodactyl(1) },
    { value: "frankfurt", label: "Frankfurt", on: onPterodactyl(2) },
    { value: "oslo", label: "Oslo", on: pelican === undefined ? {} : { [pelican]: "oslo" } },
  ].filter(({ on }) => Object.keys(on).length > 0);
  const products = [
    {
      id: "minecraft-2g",
      name: "Minecraft Starter",
      description: "For you and a few friends.",
      panels: sold([1, 2]),
      limits: { memory: "2 GiB", disk: "10 GiB", cpu: 100 },
      featureLimits: { databases: 1, backups: 1, furtherPorts: 1 },
      eggs: minecraft,
      ports: minecraftPorts,
      serverName: "%owner_firstname%'s %product_name%",
      lifecycle,
    },
    {
      id: "minecraft-6g",
      name: "Minecraft Plus",
      description: "Mods, plugins and a community. Take as much memory as you need.",
      panels: sold([1, 2]),
      limits: { memory: "6 GiB", disk: "30 GiB", cpu: 200 },
      featureLimits: { databases: 2, backups: 3, furtherPorts: 3 },
      eggs: minecraft,
      ports: minecraftPorts,
      serverName: "%owner_firstname%'s %product_name%",
      options: [
        moreMemory(10),
        moreBackups(7),
        {
          id: "city",
          kind: "choice",
          label: "City",
          help: "Close to your players is fast.",
          target: "location",
          choices: cities,
        },
        {
          id: "own-ip",
          kind: "toggle",
          label: "Own IP address",
          help: "Nobody else's server has it.",
          target: "dedicatedIp",
        },
        {
          id: "players",
          kind: "text",
          label: "Players at the same time",
          help: "From 1 to 200.",
          target: { variable: "MAX_PLAYERS" },
          default: "20",
        },
      ],
      lifecycle,
    },
    {
      id: "roleplay-8g",
      name: "Roleplay City",
      description: "FiveM with the ports that it expects, and room for your scripts.",
      panels: sold([1]),
      limits: { memory: "8 GiB", disk: "40 GiB", cpu: 300 },
      featureLimits: { databases: 3, backups: 3, furtherPorts: 2 },
      eggs: [
        {
          key: "fivem",
          name: "FiveM",
          nest: 2,
          egg: 4,
          variables: {
            FIVEM_LICENSE: {
              kind: "ask",
              label: "Licence key",
              help: "From keymaster.fivem.net; it begins with cfxk_.",
            },
            SERVER_HOSTNAME: {
              kind: "ask",
              label: "Name in the server list",
              help: "What players see.",
              value: "My roleplay server",
            },
          },
        },
      ],
      ports: {
        main: ["30120-30129"],
        further: [{ name: "txadmin", from: { kind: "any" }, variables: ["TXADMIN_PORT"] }],
      },
      lifecycle,
    },
    {
      id: "minecraft-1g",
      name: "Minecraft Mini",
      description: "Small to begin with; add what you need.",
      panels: sold([1, 2]),
      limits: { memory: "1 GiB", disk: "5 GiB", cpu: 50 },
      featureLimits: { databases: 0, backups: 1, furtherPorts: 0 },
      eggs: minecraft,
      ports: minecraftPorts,
      serverName: "%owner_firstname%'s %product_name%",
      options: [moreMemory(7), moreBackups(4)],
      lifecycle,
    },
    {
      id: "minecraft-hourly",
      name: "Minecraft by the hour",
      description: "For an evening or a weekend: pay what you use, end it when you like.",
      panels: sold([1, 2]),
      limits: { memory: "4 GiB", disk: "20 GiB", cpu: 200 },
      featureLimits: { databases: 1, backups: 2, furtherPorts: 1 },
      eggs: minecraft,
      ports: minecraftPorts,
      serverName: "%owner_firstname%'s %product_name%",
      options: [moreMemory(4)],
      meter: { period: "hour" as const },
      lifecycle,
    },
    {
      id: "voice",
      name: "Voice",
      description: "A place to talk while you play.",
      panels: sold([2, 1]),
      limits: { memory: 512, disk: "2 GiB", cpu: 50 },
      featureLimits: { databases: 0, backups: 1, furtherPorts: 0 },
      eggs: [{ key: "mumble", name: "Mumble", nest: 3, egg: 5 }],
      lifecycle,
    },
    {
      id: "minecraft-20g",
      name: "Minecraft Frankfurt XL",
      description: "A whole network on one fast node.",
      panels: inFrankfurt,
      limits: { memory: "20 GiB", disk: "80 GiB", cpu: 600 },
      featureLimits: { databases: 5, backups: 5, furtherPorts: 8 },
      eggs: minecraft,
      ports: minecraftPorts,
      lifecycle,
    },
    {
      id: "minecraft-48g",
      name: "Minecraft Frankfurt XXL",
      description: "For those who have outgrown everything else.",
      panels: inFrankfurt,
      limits: { memory: "48 GiB", disk: "160 GiB", cpu: 1200 },
      featureLimits: { databases: 10, backups: 10, furtherPorts: 16 },
      eggs: minecraft,
      ports: minecraftPorts,
      lifecycle,
    },
  ] satisfies readonly ProductInput[];
  const onPanels = products
    .filter(({ panels }) => panels.length > 0)
    .map((product) => ({ ...product, whenFull: "refuse" as const }));
  const inPool = ["minecraft-1g", "voice"].filter((id) => onPanels.some((product) => product.id === id));
  return inPool.length === 0 ? onPanels : [...onPanels, ...demoPools(inPool)];
}

/** Budgets of which customers make servers of the products that come before them. */
function demoPools(products: readonly string[]): readonly PoolProductInput[] {
  return [
    {
      id: "pool-8g",
      name: "Pool 8G",
      description: "A budget: make, resize and delete servers in it as you like.",
      kind: "pool",
      pool: {
        budget: { servers: 4, memory: "8 GiB", disk: "40 GiB", cpu: 400, databases: 2, backups: 6, furtherPorts: 2 },
        servers: products.map((product) => ({ product, most: { memory: "6 GiB" } })),
      },
      options: [moreMemory(8)],
      lifecycle,
    },
    {
      id: "pool-24g",
      name: "Pool 24G",
      description: "The same for a whole community, and no server in it is too large.",
      kind: "pool",
      pool: {
        budget: {
          servers: 12,
          memory: "24 GiB",
          disk: "120 GiB",
          cpu: 1200,
          databases: 8,
          backups: 20,
          furtherPorts: 8,
        },
        servers: products.map((product) => ({ product })),
      },
      options: [moreMemory(16)],
      lifecycle,
    },
  ];
}
