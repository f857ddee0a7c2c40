/**
 * Runs one act at a time under a name, in all tabs of the site where the browser has locks (https://w3c.github.io/web-locks/: not on
 * insecure pages, nor in sandboxed frames), else at once. The act must not throw.
 */
export async function inTurn<T>(name: string, act: () => T | Promise<T>): Promise<T> {
  const locks = navigator.locks as LockManager | undefined;
  let result: { readonly value: T } | undefined;
  const run = async () => {
    result = { value: await act() };
  };
  try {
    await locks!.request(name, run);
  } catch {
    // A SecurityError: no lock, and then the act has not run.
  }
  if (!result) await run();
  return result!.value;
}
