const MachineDate = Date;
let aheadMs = 0;

const MovedDate = new Proxy(MachineDate, {
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length === 0 ? [MachineDate.now() + aheadMs] : given, newTarget),
  apply: () => new MovedDate().toString(),
  get: (target, name) => (name === "now" ? () => MachineDate.now() + aheadMs : Reflect.get(target, name)),
});

/**
 * Sets the clock of this process so many ms ahead of the machine's. An embedded database asks the process what time it is, so that
 * everything which is due goes by it as well; a database of its own does not.
 */
export function setClockAhead(ms: number): void {
  aheadMs = ms;
  globalThis.Date = MovedDate;
}

/** How far it is ahead, in ms. */
export function clockAheadMs(): number {
  return aheadMs;
}
