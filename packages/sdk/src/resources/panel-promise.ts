/** What a call came to, and the answer it was in. */
export interface WithResponse<T> {
  readonly data: T;
  /** The last answer; its body has been read, `json()` and `text()` give it again. */
  readonly response: Response;
}

/** The promise of a call. */
export interface PanelPromise<T> extends Promise<T> {
  /** Also gives the `Response`, with its status and headers. */
  withResponse(): Promise<WithResponse<T>>;
}

export function panelPromise<T>(answer: Promise<WithResponse<T>>): PanelPromise<T> {
  const data = answer.then((result) => result.data);
  return Object.assign(data, {
    withResponse() {
      // Whoever asks for the response handles its failure there.
      data.catch(() => {});
      return answer;
    },
  });
}
