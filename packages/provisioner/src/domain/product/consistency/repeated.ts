/** The places of those that are equal to an earlier one. */
export function repeated(keys: readonly (string | number)[]): readonly number[] {
  return keys.flatMap((key, index) => (keys.indexOf(key) < index ? [index] : []));
}
