import type { ProblemTexts } from "../problem-texts.ts";

/** Refusals that customers should read in other words than the server's, which are for whoever calls the API. */
export const problems: ProblemTexts = {
  invalid_input: {
    title: "Something is not right yet",
    remedy: "Mend the fields that are marked and send it again.",
  },
  data_loss_not_accepted: {
    title: "Data could be lost",
    remedy: "Read the warning, accept it, and send it again.",
  },
};
