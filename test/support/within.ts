/** Settles as the promise does, but rejects with the name of the action if that takes longer than `ms` milliseconds. */
export async function within<T>(ms: number, action: string, promise: Promise<T>): Promise<T> {
  const timer: { id?: NodeJS.Timeout } = {};
  const late = new Promise<never>((_resolve, reject) => {
    timer.id = setTimeout(() => reject(new Error(`${action}: no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer.id);
  }
}

/** How long any one call to a browser may take, in milliseconds; a slow machine may raise it by DRIVER_TIMEOUT. */
export const callTimeout = Number(process.env.DRIVER_TIMEOUT ?? 30_000);

/** Puppeteer's own timeouts, so much later that ours, which name the call, come first. */
export const puppeteerTimeout = callTimeout + 5000;
