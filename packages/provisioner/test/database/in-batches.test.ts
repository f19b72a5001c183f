import { AsyncLocalStorage } from "node:async_hooks";
import { describe, expect, it } from "vitest";
import { inBatches } from "../../src/database/in-batches.ts";
import { insideTransaction } from "../../src/database/transaction-guard.ts";

/** Doubles numbers, remembers what came together, and waits when told to. */
function doubling(most?: number) {
  const batches: (readonly number[])[] = [];
  let open: Promise<void> = Promise.resolve();
  const double = inBatches(async (numbers: readonly number[]) => {
    batches.push(numbers);
    await open;
    if (numbers.includes(13)) throw new Error("thirteen is refused");
    return numbers.map((number) => number * 2);
  }, most);
  return {
    batches,
    double,
    /** Batches that begin from now on wait until the answer is called. */
    close(): () => void {
      const { promise, resolve } = Promise.withResolvers<void>();
      open = promise;
      return () => {
        open = Promise.resolve();
        resolve();
      };
    },
  };
}

describe("work in batches", () => {
  it("does together what is asked for in one moment, and gives each its own answer", async () => {
    const { batches, double } = doubling();
    expect(await Promise.all([double(1), double(2), double(3)])).toEqual([2, 4, 6]);
    expect(batches).toEqual([[1, 2, 3]]);
  });

  it("serves a lone caller at once, and gathers those who come meanwhile", async () => {
    const { batches, double, close } = doubling();
    const release = close();
    const first = double(1);
    await new Promise(setImmediate);
    expect(batches).toEqual([[1]]);
    const later = [double(2), double(3)];
    await new Promise(setImmediate);
    expect(batches).toEqual([[1]]);
    release();
    expect(await Promise.all([first, ...later])).toEqual([2, 4, 6]);
    expect(batches).toEqual([[1], [2, 3]]);
  });

  it("takes no more than it may at once", async () => {
    const { batches, double } = doubling(2);
    await Promise.all([1, 2, 3, 4, 5].map(double));
    expect(batches).toEqual([[1, 2], [3, 4], [5]]);
  });

  it("tries each alone when a batch fails, so that a failure reaches only whom it concerns", async () => {
    const { double } = doubling();
    const [before, refused, after] = await Promise.allSettled([double(1), double(13), double(2)]);
    expect(before).toEqual({ status: "fulfilled", value: 2 });
    expect(refused).toMatchObject({ status: "rejected", reason: { message: "thirteen is refused" } });
    expect(after).toEqual({ status: "fulfilled", value: 4 });
    expect(await double(5)).toBe(10);
  });

  it("belongs to none of its callers", async () => {
    const caller = new AsyncLocalStorage<string>();
    const whose = inBatches(async (items: readonly null[]) => items.map(() => caller.getStore() ?? "nobody's"));
    expect(await caller.run("somebody's", () => whose(null))).toBe("nobody's");
  });

  it("refuses to be asked inside a transaction, which would wait for it for ever", async () => {
    const { double } = doubling();
    await expect(insideTransaction(async () => double(1))).rejects.toThrow("own handle");
  });
});
