import { Agent, request } from "node:http";

const control = process.env.EMULATOR_CONTROL;
if (!control) throw new Error("EMULATOR_CONTROL has to name the control interface.");

const agent = new Agent({ keepAlive: true });
const realNow = Date.now;
let moved = 0;

/** Moves the emulator's clock by `ms`, and `Date.now` along, because the tools compute tokens and one-time passwords from it. */
export function advance(ms: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const question = request(`${control}/clock`, { method: "POST", agent }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => {
        if (response.statusCode !== 200) return reject(new Error(`The emulator did not move its clock: ${text}`));
        moved = Date.parse((JSON.parse(text) as { now: string }).now) - realNow();
        resolve();
      });
    });
    question.on("error", reject);
    question.end(JSON.stringify({ advanceMs: ms }));
  });
}

Date.now = () => realNow() + moved;
