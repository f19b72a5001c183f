import { promisify } from "node:util";
import { type BrotliOptions, brotliDecompress, gunzip, type ZlibOptions } from "node:zlib";

type Decode = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Uint8Array>;

const decoders: Readonly<Record<string, Decode>> = {
  gzip: promisify<Uint8Array, ZlibOptions, Uint8Array>(gunzip),
  br: promisify<Uint8Array, BrotliOptions, Uint8Array>(brotliDecompress),
};

/** What may be asked for, because {@link decode} can undo it. */
export const acceptedEncodings = Object.keys(decoders).join(", ");

/** Undoes what `Content-Encoding` names, the last first. @throws RangeError for what would get larger than it may be */
export async function decode(bytes: Uint8Array, contentEncoding: string, maxOutputLength: number): Promise<Uint8Array> {
  let decoded = bytes;
  for (const name of contentEncoding
    .toLowerCase()
    .split(/\s*,\s*/)
    .reverse()) {
    if (name === "identity") continue;
    const decoder = decoders[name.replace(/^x-/, "")];
    if (!decoder) throw new TypeError(`the answer is encoded as ${name}, which was not asked for`);
    decoded = await decoder(decoded, { maxOutputLength });
  }
  return decoded;
}
