/** The lease of the operation has ended, and another worker may have it: whatever this one was about to do is void. */
export class LeaseLostError extends Error {
  constructor(operationId: string) {
    super(`The operation ${operationId} is no longer held by this worker.`);
    this.name = "LeaseLostError";
  }
}
