/** Whether three quarters of a term went by and it is not over. All in seconds since 1970. */
export function isLate(now: number, from: number, until: number): boolean {
  return now >= from + ((until - from) * 3) / 4 && now < until;
}
