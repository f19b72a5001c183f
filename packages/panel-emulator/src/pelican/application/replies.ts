import { createApplicationReplies } from "../../application/application-replies.ts";
import { applicationScope } from "./application-scope.ts";

export const { itemReply, createdReply, listReply, pageReply } = createApplicationReplies(applicationScope);
