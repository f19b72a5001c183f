import type { PanelEmulator } from "@hatchery/panel-emulator";

/** Somebody else at work on the panel: an administrator, or another program with a key of its own. */
export interface PanelApi {
  send(method: string, path: string, body?: Readonly<Record<string, unknown>>): Promise<void>;
}

export function panelApi(panel: PanelEmulator, key = "application"): PanelApi {
  return {
    async send(method, path, body) {
      const answer = await fetch(`${panel.url}/api/application${path}`, {
        method,
        headers: {
          authorization: `Bearer ${panel.keys[key]}`,
          accept: "application/json",
          "content-type": "application/json",
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (!answer.ok)
        throw new Error(`The panel answered ${answer.status} to ${method} ${path}: ${await answer.text()}`);
    },
  };
}
