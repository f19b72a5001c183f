import { useQuery } from "@tanstack/react-query";
import { checkOrder, type OrderDraft } from "../api/offers.ts";
import { useSettled } from "../components/use-settled.ts";

/** Asks the shop about the draft whenever the typing pauses. */
export function useOrderCheck(draft: OrderDraft) {
  const text = JSON.stringify(draft);
  const settled = useSettled(text);
  const check = useQuery({
    queryKey: ["order-check", settled],
    queryFn: ({ signal }) => checkOrder(JSON.parse(settled), signal),
    placeholderData: (before) => before,
    retry: false,
  });
  return {
    price: check.data?.price ?? null,
    soldOut: check.data?.soldOut ?? false,
    /** There is no room, and the product takes orders all the same. */
    waits: check.data?.available === false && !check.data.soldOut,
    problems: check.data?.problems ?? [],
    error: check.error,
    checking: check.isFetching || text !== settled,
  };
}

export type OrderCheckState = ReturnType<typeof useOrderCheck>;
