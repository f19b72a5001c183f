/** A panel as its administrators reach it. */
export interface PanelAddress {
  readonly url: string;
  readonly keys: Readonly<Record<string, string>>;
}

interface Egg {
  readonly docker_image: string;
  readonly startup: string;
  readonly relationships: {
    readonly variables: { readonly data: { readonly attributes: { env_variable: string; default_value: string } }[] };
  };
}

/** Makes a server by hand, for an account of its own, as it stands on panels before Hatchery comes. */
export async function makeStrangeServer(panel: PanelAddress, name: string): Promise<void> {
  const owner = await ask<{ id: number }>(panel, "POST", "/users", {
    email: emailOfStranger(name),
    username: name.toLowerCase().replace(/[^a-z0-9]/g, ""),
    first_name: "Sam",
    last_name: "Strange",
  });
  const isPelican = panel.keys.full?.startsWith("papp_") === true;
  const egg = await ask<Egg>(panel, "GET", `${isPelican ? "" : "/nests/1"}/eggs/1?include=variables`);
  const variables = egg.relationships.variables.data.map(({ attributes }) => attributes);
  await ask(panel, "POST", "/servers", {
    name,
    user: owner.id,
    egg: 1,
    docker_image: egg.docker_image,
    startup: egg.startup,
    environment: Object.fromEntries(variables.map((each) => [each.env_variable, each.default_value])),
    limits: { memory: 512, swap: 0, disk: 1024, io: 500, cpu: 100 },
    feature_limits: { databases: 0, backups: 0, allocations: 0 },
    deploy: isPelican
      ? { tags: ["eu"], dedicated_ip: false, port_range: ["30120-30139"] }
      : { locations: [1], dedicated_ip: false, port_range: [] },
  });
}

export function emailOfStranger(name: string): string {
  return `${name.toLowerCase()}@example.test`;
}

/** The number of the server with this name. */
export async function numberOfServer(panel: PanelAddress, name: string): Promise<number> {
  const { data } = await askWhole<{ data: { attributes: { id: number } }[] }>(
    panel,
    "GET",
    `/servers?filter[name]=${encodeURIComponent(name)}`,
  );
  const [found, ...more] = data;
  if (found === undefined || more.length > 0) throw new Error(`${data.length} servers are called ${name}`);
  return found.attributes.id;
}

async function ask<Attributes>(panel: PanelAddress, method: string, path: string, body?: object): Promise<Attributes> {
  return (await askWhole<{ attributes: Attributes }>(panel, method, path, body)).attributes;
}

async function askWhole<Answer>({ url, keys }: PanelAddress, method: string, path: string, body?: object) {
  const response = await fetch(`${url}/api/application${path}`, {
    method,
    headers: {
      authorization: `Bearer ${keys.full}`,
      accept: "application/json",
      "content-type": "application/json",
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Answer;
}
