import type { SeededRandom } from "../../src/world/generate/seeded-random.ts";

type Stamps = { readonly created_at: string; readonly updated_at: string };

export function demoNests(random: SeededRandom, stamps: Stamps) {
  const author = "support@hatchery.test";
  return [
    {
      id: 1,
      uuid: random.uuid(),
      author,
      name: "Minecraft",
      description: "Minecraft and what is made of it",
      ...stamps,
    },
    { id: 2, uuid: random.uuid(), author, name: "Grand Theft Auto", description: "Role-play servers", ...stamps },
    { id: 3, uuid: random.uuid(), author, name: "Survival", description: "Survival games", ...stamps },
  ];
}

/** `rules` are those of Laravel; a variable is `[name, description, env, default, rules]`. */
const games = [
  {
    nest_id: 1,
    name: "Paper",
    description: "Minecraft Java Edition with plug-ins",
    features: ["eula", "java_version"],
    docker_images: { "Java 21": "ghcr.io/pterodactyl/yolks:java_21", "Java 17": "ghcr.io/pterodactyl/yolks:java_17" },
    config_startup: { done: ")! For help, type " },
    config_stop: "stop",
    startup: "java -Xms128M -XX:MaxRAMPercentage=95.0 -jar {{SERVER_JARFILE}}",
    variables: [
      ["Minecraft version", "Leave at latest for the newest", "MINECRAFT_VERSION", "latest", "nullable|string|max:20"],
      [
        "Server jar file",
        "The file that is started",
        "SERVER_JARFILE",
        "server.jar",
        "required|regex:/^([\\w\\d._-]+)(\\.jar)$/",
      ],
      ["Build number", "The build of Paper", "BUILD_NUMBER", "latest", "required|string|max:20"],
    ],
  },
  {
    nest_id: 2,
    name: "FiveM",
    description: "Role-play on Grand Theft Auto V",
    features: [],
    docker_images: { Debian: "ghcr.io/parkervcp/yolks:debian" },
    config_startup: { done: "Server license key authentication succeeded" },
    config_stop: "quit",
    startup:
      "./run.sh +set sv_licenseKey {{FIVEM_LICENSE}} +set sv_maxclients {{MAX_PLAYERS}} +set sv_hostname {{SERVER_HOSTNAME}}",
    variables: [
      ["License key", "From the portal of the game's makers", "FIVEM_LICENSE", "", "required|string|max:50"],
      ["Maximum players", "How many may join", "MAX_PLAYERS", "48", "required|integer|between:1,128"],
      ["Server name", "Shown in the list of servers", "SERVER_HOSTNAME", "My FiveM server", "required|string|max:80"],
      ["txAdmin", "1 starts the web administration", "TXADMIN_ENABLE", "1", "required|boolean"],
    ],
  },
  {
    nest_id: 3,
    name: "Rust",
    description: "Survive, build, raid",
    features: ["steam_disk_space"],
    docker_images: { Rust: "ghcr.io/pterodactyl/games:rust" },
    config_startup: { done: "Server startup complete" },
    config_stop: "quit",
    startup:
      './RustDedicated -batchmode +server.port {{SERVER_PORT}} +server.hostname "{{HOSTNAME}}" +server.level "{{LEVEL}}" +server.worldsize {{WORLD_SIZE}} +server.maxplayers {{MAX_PLAYERS}}',
    variables: [
      ["Server name", "Shown in the list of servers", "HOSTNAME", "A Rust server", "required|string|max:60"],
      [
        "Level",
        "The kind of map",
        "LEVEL",
        "Procedural Map",
        "required|string|in:Procedural Map,Barren,HapisIsland,SavasIsland",
      ],
      ["World size", "Metres along a side", "WORLD_SIZE", "3000", "required|integer|between:1000,6000"],
      ["Maximum players", "How many may join", "MAX_PLAYERS", "40", "required|integer|between:1,200"],
      ["Framework", "Mods that are installed", "FRAMEWORK", "vanilla", "required|string|in:vanilla,oxide,carbon"],
      ["RCON password", "For remote administration", "RCON_PASS", "", "nullable|regex:/^[\\w.-]*$/|max:64"],
    ],
  },
] as const;

export function demoEggs(random: SeededRandom, stamps: Stamps) {
  let variableId = 0;
  return games.map(({ variables, features, ...game }, at) => ({
    id: at + 1,
    uuid: random.uuid(),
    author: "support@hatchery.test",
    ...game,
    features: [...features],
    script_install: "#!/bin/bash\necho downloading\nsleep 1\necho done\n",
    ...stamps,
    variables: variables.map(([name, description, env_variable, default_value, rules]) => ({
      id: ++variableId,
      egg_id: at + 1,
      name,
      description,
      env_variable,
      default_value,
      rules,
      ...stamps,
    })),
  }));
}
