/** Whether a text holds the letters that somebody looks for, in capitals or not; every text holds nothing. */
export function holds(text: string, wanted: string): boolean {
  return text.toLowerCase().includes(wanted.trim().toLowerCase());
}
