/** What sentences about a service or customer of an installation carry: both may have one of the same id. */
export function subject(installation: number, id: string): string {
  return installation === 0 ? id : `${id}@${installation + 1}`;
}
