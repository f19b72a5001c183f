import { newIdempotencyKey } from "@hatchery/express/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useLocation } from "wouter";
import type { Offer } from "../api/model.ts";
import { placeOrder } from "../api/offers.ts";
import { problemAt } from "../api/problem-error.ts";
import { useUrlState } from "../components/url-state.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { useOrderCheck } from "./order-check.ts";
import { draftOf, type OrderChoices } from "./order-choices.ts";
import { forgetOrder, keepOrder, orderInWork } from "./order-draft.ts";

/** An order while it is filled in: what was chosen, what is wrong with it, and the way to place it. */
export function useOrder(offer: Offer) {
  const { words } = useI18n();
  const [eggInUrl, setEggInUrl] = useUrlState("game");
  const [order, setOrder] = useState(() => orderInWork(offer, eggInUrl));
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [attempted, setAttempted] = useState(false);
  const [, navigate] = useLocation();
  const form = useRef<HTMLFormElement>(null);
  const queries = useQueryClient();
  const { choices, key } = order;
  const draft = draftOf(offer, choices);
  const check = useOrderCheck(draft);

  const focusFirstProblem = () =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(".field-invalid :is(input, select)")?.focus());
  const ordering = useMutation({
    mutationFn: () => placeOrder(draft, key),
    onSuccess: ({ service, operation }) => {
      forgetOrder(offer.id);
      void queries.invalidateQueries({ queryKey: ["services"] });
      // A pool is there at once: there is no installation to watch.
      navigate(offer.kind === "pool" ? `/servers/${service.id}` : `/servers/${service.id}/progress/${operation.id}`);
    },
    onError: focusFirstProblem,
  });

  return {
    form,
    choices,
    check,
    error: ordering.error,
    pending: ordering.isPending,
    /** Changes a part of the order; `pointer` says which field of it was touched. */
    change(pointer: string, part: Partial<OrderChoices>) {
      ordering.reset();
      if (part.egg) setEggInUrl(part.egg);
      setTouched((before) => new Set([...before, pointer]));
      const changed = { choices: { ...choices, ...part }, key: newIdempotencyKey() };
      keepOrder(offer.id, changed);
      setOrder(changed);
    },
    /** What is wrong with a field that the visitor has touched, or with any after the first attempt to order. */
    problem(pointer: string): string | undefined {
      const refused = problemAt(ordering.error, pointer);
      const found = check.problems.find((each) => each.pointer === pointer)?.message;
      const message = refused ?? (attempted || touched.has(pointer) ? found : undefined);
      return message && words(message);
    },
    /** Places the order; where something is left to mend, goes there instead. */
    submit() {
      if (ordering.isPending) return;
      setAttempted(true);
      // What has not been checked yet is checked when it is ordered.
      if (!check.checking && check.problems.length > 0) focusFirstProblem();
      else if (!check.checking && check.soldOut) return;
      else ordering.mutate();
    },
  };
}
