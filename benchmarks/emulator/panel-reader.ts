import { Agent, get } from "node:http";

/** Reads from a panel with one key over connections that stay open. */
export class PanelReader {
  readonly #agent: Agent;
  readonly #url: string;
  readonly #key: string | undefined;

  constructor(url: string, key: string | undefined, connections: number) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
    this.#url = url;
    this.#key = key;
  }

  /** @throws for any answer but 200, so that no refusal is counted as an answer. */
  read(path: string): Promise<string> {
    const headers = { accept: "application/json", authorization: `Bearer ${this.#key}` };
    return new Promise((resolve, reject) => {
      get(`${this.#url}${path}`, { agent: this.#agent, headers }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          text += chunk;
        });
        response.once("error", reject);
        response.once("end", () => {
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${path} was answered with ${response.statusCode}: ${text.slice(0, 200)}`));
        });
      }).once("error", reject);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
