'use client';

/** Differs in the browser from what the server has sent, as clocks, prices and greetings do: React then renders the whole document anew. */
export function Clock() {
  return <p id="clock">{typeof window === 'undefined' ? 'the time of the server' : 'the time of the browser'}</p>;
}
