import { useQuery } from "@tanstack/react-query";
import type { PublicAnswer } from "../../../protocol/wire/index-answers.ts";
import { request } from "../../account/request.ts";
import { answerOf, type Answer } from "../../data/answer.ts";

const REFRESH_MS = 2_000;

/** The totals, for anyone, and again every two seconds while the page is looked at. */
export function usePublicFigures(): Answer<PublicAnswer> {
  return answerOf(
    useQuery({
      queryKey: ["live", "public"],
      queryFn: () => request<PublicAnswer>("/index/public"),
      refetchInterval: REFRESH_MS,
    }),
  );
}
