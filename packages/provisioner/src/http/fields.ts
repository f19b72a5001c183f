import { z } from "zod";

/** What the host calls its things; also part of external ids on the panel, which compares without case and knows no slash. */
const hostsId = () =>
  z
    .string()
    .regex(
      /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/,
      "Letters, digits, `.`, `_`, `-` and `:`, at most 100, a letter or digit first.",
    );

/** A service id: part of the server's external id. */
export const serviceId = hostsId();

/** A customer id: part of the panel user's external id. */
export const customerId = hostsId();

/** Id of a panel, a product or a webhook endpoint. */
export const slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, "Small letters, digits, `_` and `-`, at most 64, a letter or digit first.");

/** The caller's own word for a command. */
export const reference = z.string().regex(/^[\x21-\x7e]{1,200}$/, "1 to 200 printable ASCII characters.");

/** Id that we made. */
export const uuid = z.uuid();

/** An instant: ISO 8601 with an offset; a `Date` is taken as well. */
export const instant = z
  .preprocess(
    (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value),
    z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  )
  .meta({ type: "string", format: "date-time" });

/** An instant in an answer: a `Date` in the program, ISO 8601 in UTC on the wire. Encode answers with `z.encode`. */
export const instantText = z.codec(z.iso.datetime(), z.date(), {
  decode: (text) => new Date(text),
  encode: (date) => date.toISOString(),
});

export const serverName = z.string().trim().min(1).max(191);

export const optionValues = z.record(z.string(), z.union([z.string().max(1000), z.number(), z.boolean()]));

export const variableValues = z.record(z.string().regex(/^[A-Za-z0-9_]{1,191}$/), z.string().max(10_000));
