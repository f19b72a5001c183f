import { en } from "../en/messages.ts";
export const fr = en;
