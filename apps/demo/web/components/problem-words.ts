import type { ProblemError } from "../api/problem-error.ts";
import { useI18n } from "../i18n/i18n.tsx";

/** A refusal in the words of the page. */
export interface ProblemWords {
  readonly title: string;
  readonly detail: string;
  readonly remedy: string;
}

/** Says refusals in the language of the page: by their code where it is known, else as the server said them. */
export function useProblemWords(): (error: ProblemError) => ProblemWords {
  const { t, words } = useI18n();
  return ({ code, problem, remedy }) => {
    const known = t.problems[code];
    if (!known) return { title: problem.title, detail: words(problem.detail), remedy };
    // What a host has said itself says more than its code, where the page's language has words for it.
    const [detail, inOwnWords] = [words(problem.detail), words(remedy)];
    return {
      title: known.title,
      detail: detail === problem.detail ? (known.detail ?? "") : detail,
      remedy: inOwnWords === remedy ? known.remedy : inOwnWords,
    };
  };
}
