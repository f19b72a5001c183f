/** The operation was given to another worker meanwhile: whatever this one was about to write is void. */
export class LeaseLostError extends Error {
  constructor(operationId: string) {
    super(`The operation ${operationId} is no longer held by this worker.`);
    this.name = "LeaseLostError";
  }
}
