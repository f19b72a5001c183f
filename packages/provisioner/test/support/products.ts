/** Products of the recorded world: two games with ports of their own, and one tier above the other. */
export const blockTiers = {
  small: {
    id: "blocks-small",
    name: "Blocks, small",
    panels: [{ panel: "eu", nodes: [1] }],
    limits: { memory: "1 GiB", disk: "4 GiB", cpu: 100 },
    featureLimits: { databases: 1, backups: 1 },
    eggs: [
      {
        key: "blocks",
        nest: 1,
        egg: 1,
        variables: {
          BUILD_NUMBER: { kind: "default", value: "latest" },
          GAME_VERSION: { kind: "ask", label: "Version", value: "1.21" },
        },
        ports: { main: "25565-25574" },
      },
      {
        key: "city",
        nest: 1,
        egg: 2,
        variables: { LICENCE_KEY: "rp_12345678", MAX_CLIENTS: { kind: "default", value: 16 } },
        ports: {
          main: "30120-30129",
          further: [{ name: "web", from: { kind: "offset", offset: 10 }, variables: [] }],
        },
      },
    ],
    options: [
      { id: "ram", label: "Memory", kind: "quantity", target: "memory", unit: "1 GiB", maximum: 8 },
      {
        id: "game",
        label: "Game",
        kind: "choice",
        target: "egg",
        choices: [{ value: "blocks" }, { value: "city" }],
      },
    ],
  },
  large: {
    id: "blocks-large",
    name: "Blocks, large",
    panels: [{ panel: "eu", nodes: [1] }],
    limits: { memory: "4 GiB", disk: "8 GiB", cpu: 200 },
    featureLimits: { databases: 3, backups: 3 },
    eggs: [
      {
        key: "blocks",
        nest: 1,
        egg: 1,
        variables: {
          BUILD_NUMBER: { kind: "default", value: "stable" },
          SERVER_JARFILE: "large.jar",
          GAME_VERSION: { kind: "ask", label: "Version", value: "1.21" },
        },
        ports: { main: "25565-25574" },
      },
    ],
    options: [{ id: "ram", label: "Memory", kind: "quantity", target: "memory", unit: "1 GiB", maximum: 8 }],
  },
} as const;
