import createClient from "openapi-fetch";
import type { OpenContender } from "../contender.ts";

interface Paths {
  "/servers": {
    get: { parameters: { query: { per_page: number; sort: "id" } }; responses: { 200: Answer<{ data: unknown[] }> } };
    post: { requestBody: { content: { "application/json": object } }; responses: { 201: Answer<object> } };
  };
  "/servers/{server}": {
    get: { parameters: { path: { server: number } }; responses: { 200: Answer<object> } };
  };
}
interface Answer<Body> {
  content: { "application/json": Body };
}

export const open: OpenContender = (url, key) => {
  const client = createClient<Paths>({
    baseUrl: `${url}/api/application`,
    headers: { authorization: `Bearer ${key}`, accept: "application/json" },
  });
  const data = <Data>({ data, response }: { data?: Data; response: Response }): Data => {
    if (data === undefined) throw new Error(`${response.status}`);
    return data;
  };
  return {
    getServer: async (server) => data(await client.GET("/servers/{server}", { params: { path: { server } } })),
    listServers: async () =>
      data(await client.GET("/servers", { params: { query: { per_page: 100, sort: "id" } } })).data.length,
    createServer: async (body) => data(await client.POST("/servers", { body })),
  };
};
