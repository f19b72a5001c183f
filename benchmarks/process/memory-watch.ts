/** Resident memory of this process while something is done, in MiB. */
export interface MemoryUse {
  readonly beforeMiB: number;
  readonly peakMiB: number;
}

const everyMs = 10;

/** Begins to watch; the answer ends it. */
export function watchMemory(): () => MemoryUse {
  const beforeMiB = residentMiB();
  let peakMiB = beforeMiB;
  const look = () => {
    peakMiB = Math.max(peakMiB, residentMiB());
  };
  const timer = setInterval(look, everyMs);
  return () => {
    clearInterval(timer);
    look();
    return { beforeMiB, peakMiB };
  };
}

function residentMiB(): number {
  return process.memoryUsage.rss() / 2 ** 20;
}
