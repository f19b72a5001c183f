import { NotFoundError } from "../errors/not-found-error.ts";

const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An operation's id as the database writes it. What has another form names none. @throws NotFoundError */
export function operationId(given: string): string {
  const id = given.toLowerCase();
  if (!form.test(id)) throw new NotFoundError("operation", given);
  return id;
}
