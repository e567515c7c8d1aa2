/** What the page itself names, and what those bring: they are on their way before anything else is asked. */
const FIRST = /\/(?:rolldown-runtime|early|frame)-[^/]*\.js$|\/index-[^/]*\.css$/;

/**
 * What a browser is told to fetch beside a file that is loaded later: not what every page has by then. The first script
 * would name the same few files for each of its two hundred imports.
 */
export function besidesFirst(
  file: string,
  needed: string[],
  { hostType }: { hostType: "html" | "js" },
): string[] {
  if (hostType === "html") return needed;
  const besides = needed.filter((one) => !FIRST.test(`/${one}`));
  return besides.length === 1 && besides[0] === file ? [] : besides;
}
