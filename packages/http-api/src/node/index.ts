export { sendPieces } from "./send-pieces.ts";
export { toNodeListener } from "./to-node-listener.ts";
