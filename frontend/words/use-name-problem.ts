import { nameFault } from "../../protocol/names/name-fault.ts";
import { useWords } from "./use-words.ts";

/** What stands at a field for a name, of a person or an organisation; undefined where nothing is wrong with it. */
export function useNameProblem(): (name: string) => string | undefined {
  const say = useWords("shared");
  return (name) => {
    const fault = nameFault(name);
    return fault ? say(`nameFault.${fault}`) : undefined;
  };
}
