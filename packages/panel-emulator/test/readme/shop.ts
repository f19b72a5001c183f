/** The shop of the README's samples, as a reader's own would be: it orders a server, and again when the daemon failed. */
export interface Sale {
  readonly url: string;
  readonly key: string | undefined;
  /** The customer's user id in the panel. */
  readonly customer: number;
}

const order = {
  name: "Paper",
  egg: 1,
  docker_image: "ghcr.io/pterodactyl/yolks:java_21",
  startup: "java -jar {{SERVER_JARFILE}}",
  environment: { SERVER_JARFILE: "server.jar", BUILD_NUMBER: "latest" },
  limits: { memory: 1024, swap: 0, disk: 2048, io: 500, cpu: 0 },
  feature_limits: { databases: 1, allocations: 1, backups: 1 },
  allocation: { default: 1 },
};
const attempts = 3;

interface SoldServer {
  readonly attributes: {
    readonly relationships: {
      readonly allocations: { readonly data: { readonly attributes: { ip: string; port: number } }[] };
    };
  };
}

export async function sellServer({ url, key, customer }: Sale): Promise<{ readonly address: string }> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const response = await fetch(`${url}/api/application/servers?include=allocations`, {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/json", authorization: `Bearer ${key}` },
      body: JSON.stringify({ ...order, user: customer }),
    });
    if (response.ok) {
      const { attributes } = (await response.json()) as SoldServer;
      const [first] = attributes.relationships.allocations.data;
      return { address: `${first?.attributes.ip}:${first?.attributes.port}` };
    }
    if (response.status < 500) break;
  }
  throw new Error("The panel did not make the server.");
}
