/** Typing goes faster than reading aloud: only where it rests the count is said. In milliseconds. */
const REST = 400;

/** Writes into a status line once no newer text has come for a moment. */
export function announce(status: Element): (text: string) => void {
  let waiting = 0;
  return (text) => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => (status.textContent = text), REST);
  };
}
