import type { WorldInput } from "@hatchery/panel-emulator";

type Egg = NonNullable<WorldInput["eggs"]>[number];
type Variable = NonNullable<Egg["variables"]>[number];

export const nests: WorldInput["nests"] = [
  { id: 1, author: "panel@example.com", name: "Minecraft", description: "Blocks" },
  { id: 2, author: "panel@example.com", name: "GTA V", description: "Roleplay" },
  { id: 3, author: "panel@example.com", name: "Voice", description: "Talking" },
];

const java = { "Java 21": "ghcr.io/pterodactyl/yolks:java_21", "Java 17": "ghcr.io/pterodactyl/yolks:java_17" };
const javaStartup = "java -Xms128M -Xmx{{SERVER_MEMORY}}M -jar {{SERVER_JARFILE}}";

let nextVariable = 1;

function variable(egg: number, env: string, name: string, value: string, rules: string, description = ""): Variable {
  return { id: nextVariable++, egg_id: egg, name, description, env_variable: env, default_value: value, rules };
}

function minecraft(id: number, name: string, version: string): Egg {
  return {
    id,
    nest_id: 1,
    author: "panel@example.com",
    name,
    docker_images: java,
    startup: javaStartup,
    features: ["eula", "java_version"],
    config_startup: { done: ")! For help, type " },
    config_stop: "stop",
    variables: [
      variable(
        id,
        "SERVER_JARFILE",
        "Server jar",
        "server.jar",
        "required|regex:/^([\\w\\d._-]+)(\\.jar)$/",
        "The file that is started.",
      ),
      variable(
        id,
        "MINECRAFT_VERSION",
        "Minecraft version",
        version,
        "nullable|string|max:20",
        "latest, or a version such as 1.21.4.",
      ),
      variable(
        id,
        "MAX_PLAYERS",
        "Players",
        "20",
        "required|integer|between:1,200",
        "How many can play at the same time.",
      ),
    ],
  };
}

/** The panel's recipes. The variables carry the rules that the shop checks while one types. */
export const eggs: Egg[] = [
  minecraft(1, "Paper", "latest"),
  minecraft(2, "Vanilla", "latest"),
  minecraft(3, "Fabric", "latest"),
  {
    id: 4,
    nest_id: 2,
    author: "panel@example.com",
    name: "FiveM",
    docker_images: { Debian: "ghcr.io/parkervcp/yolks:debian" },
    startup:
      './run.sh +set sv_licenseKey {{FIVEM_LICENSE}} +set sv_maxclients {{MAX_PLAYERS}} +set sv_hostname "{{SERVER_HOSTNAME}}"',
    config_startup: { done: "succeeded. Welcome!" },
    config_stop: "quit",
    variables: [
      variable(
        4,
        "FIVEM_LICENSE",
        "Licence key",
        "",
        "required|string|regex:/^cfxk_[A-Za-z0-9_]{8,60}$/",
        "From keymaster.fivem.net.",
      ),
      variable(4, "MAX_PLAYERS", "Players", "48", "required|integer|between:1,128"),
      variable(4, "SERVER_HOSTNAME", "Server name", "My roleplay server", "required|string|max:80"),
      variable(4, "TXADMIN_PORT", "Port of txAdmin", "40120", "nullable|integer|between:1025,65535"),
    ],
  },
  {
    id: 5,
    nest_id: 3,
    author: "panel@example.com",
    name: "Mumble",
    docker_images: { Mumble: "ghcr.io/parkervcp/yolks:voice_mumble" },
    startup: "./murmur -fg -ini murmur.ini",
    config_startup: { done: "Server listening on" },
    config_stop: "^C",
    variables: [
      variable(5, "MAX_USERS", "People", "50", "required|integer|between:1,500", "How many can talk at the same time."),
    ],
  },
];
