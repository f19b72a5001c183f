import type { OpenContender } from "../contender.ts";

/** What nobody can be faster than: `fetch` and `JSON.parse`, nothing checked but the status. */
export const open: OpenContender = (url, key) => {
  const headers = { authorization: `Bearer ${key}`, accept: "application/json", "content-type": "application/json" };
  const call = async (path: string, body?: unknown) => {
    const response = await fetch(`${url}/api/application${path}`, {
      headers,
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json() as Promise<{ data: unknown[] }>;
  };
  return {
    getServer: (id) => call(`/servers/${id}`),
    listServers: async () => (await call("/servers?per_page=100&sort=id")).data.length,
    createServer: (server) => call("/servers", server),
  };
};
