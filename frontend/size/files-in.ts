/** The scripts and styles that a built page names, as files of its folder. */
export function filesIn(page: string): { scripts: string[]; styles: string[] } {
  const named = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, file]) => file!);
  return {
    scripts: named(/<script[^>]*? src="\/([^"]+)"/g),
    styles: named(/<link rel="stylesheet"[^>]*? href="\/([^"]+)"/g),
  };
}
