import Hashids from "hashids";

const alphabet = "abcdefghijkmlnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890";
const hashids = new Hashids("panel-emulator", 8, alphabet);

/** The id of a database as the client API writes it: 8 letters and digits. */
export function encodeHashId(id: number): string {
  return hashids.encode(id);
}

/** The number behind such an id; undefined when there is none. */
export function decodeHashId(text: string): number | undefined {
  const [id] = hashids.isValidId(text) ? hashids.decode(text) : [];
  return typeof id === "number" && encodeHashId(id) === text ? id : undefined;
}
