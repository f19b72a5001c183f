/** First half of the advisory lock keys that workers hold, ours in every release. */
export const workerLockSpace = 1_212_240_963;
