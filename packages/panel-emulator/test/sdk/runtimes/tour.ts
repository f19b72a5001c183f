import { createPanelClient, isPanelError } from "@hatchery/sdk";

/** What a runtime is given: an emulator, and whether it can open a console there. */
export interface TourOptions {
  readonly url: string;
  readonly applicationKey: string;
  readonly clientKey: string;
  readonly server: object;
  readonly console: boolean;
}

/** Uses every part of the SDK that a runtime could break, and names what went well. Throws at the first that does not. */
export async function tour({ url, applicationKey, clientKey, server, console }: TourOptions): Promise<string[]> {
  const done: string[] = [];
  const panel = createPanelClient({ url, applicationKey, clientKey, validate: "throw" });
  const expect = (what: string, holds: boolean) => {
    if (!holds) throw new Error(`${what}: not so`);
    done.push(what);
  };

  const names: string[] = [];
  for await (const user of panel.application.users.list({ perPage: 1, include: ["servers"] }))
    names.push(user.username);
  expect("lists, page after page, with answers validated", names.length > 1);

  const created = await panel.application.servers.create(server as never, { include: ["allocations"] });
  await panel.application.servers.waitUntilInstalled(created, { intervalMs: 20 });
  expect("creates a server and waits for it", (created.allocations[0]?.port ?? 0) > 0);

  const changed = await panel.application.servers.updateBuild(created.id, { limits: { memory: 512 } });
  expect("updates a part", changed.limits.memory === 512 && changed.limits.disk === created.limits.disk);

  const missing = await panel.application.servers.get(999_999).catch((error: unknown) => error);
  expect("tells errors by code and remedy", isPanelError(missing, "not_found") && missing.remedy !== "");

  const reason = new Error("enough");
  const aborted = await panel.application.users
    .get(1, { signal: AbortSignal.abort(reason) })
    .catch((error: unknown) => error);
  expect("aborts", aborted === reason);

  const control = panel.client.server(created.identifier);
  await control.files.write("/notes.txt", "grüße {}");
  expect("writes and reads text", (await control.files.read("/notes.txt")) === "grüße {}");

  const bytes = crypto.getRandomValues(new Uint8Array(30_000));
  let uploaded = 0;
  await control.files.upload([{ name: "world.bin", content: new Blob([bytes]) }], {
    onProgress: ({ transferred }) => {
      uploaded = transferred;
    },
  });
  const back = await (await control.files.download("/world.bin")).bytes();
  expect("uploads and downloads", uploaded >= 30_000 && back.every((byte, index) => byte === bytes[index]));

  expect("diagnoses", (await panel.diagnose()).ok);

  if (console) {
    // Not `await using`: Node 22 does not know it.
    const opened = await control.console({ signal: AbortSignal.timeout(20_000) });
    let state = "";
    try {
      await opened.power("start");
      for await (const event of opened) {
        if (event.type === "status") state = event.state;
        if (state === "running") break;
      }
    } finally {
      await opened.close();
    }
    expect("opens the console and hears the server start", state === "running");
  } else {
    const refused = await control.console().catch((error: unknown) => error);
    expect("says that it can open no console here", isPanelError(refused, "console_unsupported"));
  }
  return done;
}
