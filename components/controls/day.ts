/** A day as it is written: "11 September 2025". */
export function day(date: Date): string {
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "1 mention", "12 mentions" */
export function mentionsLine(count: number): string {
  return count === 1 ? '1 mention' : `${count.toLocaleString('en')} mentions`;
}
