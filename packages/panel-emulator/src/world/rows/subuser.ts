import * as z from "zod";
import { id, timestamps } from "./columns.ts";

export const subuserRow = z.strictObject({
  id,
  user_id: id,
  server_id: id,
  permissions: z.array(z.string()),
  ...timestamps,
});

export type SubuserRow = z.output<typeof subuserRow>;
