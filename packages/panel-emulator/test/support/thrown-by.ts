/** What a promise is rejected with. @throws Error if it is fulfilled */
// biome-ignore lint/suspicious/noExplicitAny: what is thrown is what the tests find out
export async function thrownBy(promise: PromiseLike<unknown>): Promise<any> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown.");
}
