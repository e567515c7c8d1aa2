import { ErrorMessage } from "@amsterdam/design-system-react";
import { useWords } from "../words/use-words.ts";

type Props = { id: string; problem: string | undefined };

/**
 * What is wrong in a field, said when it comes there and with the field, in the language of the page: the design system's own
 * prefix is Dutch in each.
 */
export function FieldProblem({ id, problem }: Props) {
  const say = useWords("shared");
  if (!problem) return null;
  return (
    <ErrorMessage id={id} prefix={say("field.problem")} aria-live="polite">
      {problem}
    </ErrorMessage>
  );
}
