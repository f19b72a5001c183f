import type { Page } from "playwright-core";
import type { Reader } from "./readers.ts";

/** Picks a file of so many bytes to be uploaded. Made in the page: what Playwright hands over has to be small. */
export async function pickFile({ page, t }: Reader, name: string, bytes: number): Promise<void> {
  await page.getByRole("button", { name: t.files.upload, exact: true }).waitFor();
  await page.locator("input[type=file]").evaluate(
    (input: HTMLInputElement, { name, bytes }) => {
      const picked = new DataTransfer();
      picked.items.add(new File([new Uint8Array(bytes)], name));
      input.files = picked.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    { name, bytes },
  );
}

/** Notes which parts of an upload the page shows as done from now on; what it answers reads them. */
export async function noteProgress(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const shown = new Set<number>();
    new MutationObserver(() => {
      for (const bar of document.querySelectorAll("progress")) shown.add(bar.position);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    Object.assign(window, { shown });
  });
  return () => page.evaluate(() => [...(window as unknown as { readonly shown: ReadonlySet<number> }).shown]);
}

/** Lets the page send no more than so many bytes a second. */
export async function slowUploads(page: Page, bytesASecond: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const uploadThroughput = bytesASecond;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput,
  });
}
