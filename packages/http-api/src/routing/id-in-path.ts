import { InvalidRequestError } from "@hatchery/provisioner/http";
import type { z } from "zod";

/** The schema of a body whose id stands in the path: in the body it may be left out. */
export function idInPath<Shape extends { readonly id: z.ZodType }>(schema: z.ZodObject<Shape, z.core.$strict>) {
  return schema.partial({ id: true } as never) as unknown as z.ZodObject<
    Omit<Shape, "id"> & { id: z.ZodOptional<Shape["id"]> },
    z.core.$strict
  >;
}

/** The body with the id that the path names. @throws InvalidRequestError if it names another one itself. */
export function withIdFromPath<Body extends { readonly id?: string }>(
  body: Body,
  id: string,
): Body & { readonly id: string } {
  if (body.id !== undefined && body.id !== id) {
    throw new InvalidRequestError([
      { in: "body", pointer: "/id", code: "other_id", message: `The path says ${id}. Leave the id out, or repeat it.` },
    ]);
  }
  return { ...body, id };
}
