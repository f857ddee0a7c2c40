/** Shows that tests in a page run in the engine that they say, at the top, with the fixtures within reach. */
function assertSame(actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`${String(actual)} is not ${String(expected)}`);
}

describe('the browser harness', () => {
  it('runs TypeScript at the top of a page that is shown', () => {
    const value: number = [1, 2].reduce((sum, next) => sum + next);
    assertSame(value, 3);
    assertSame(window.top, window);
    assertSame(document.visibilityState, 'visible');
  });

  it('resolves packages and awaits', async () => {
    const { default: Cookies } = await import('js-cookie');
    Cookies.set('harness', 'kept');
    assertSame(Cookies.get('harness'), 'kept');
    Cookies.remove('harness');
    assertSame(document.cookie.includes('harness'), false);
  });

  it('has the delayed script of the fixtures', async () => {
    const script = document.createElement('script');
    script.src = `/fixture/js?ms=100&run=${encodeURIComponent('window.name = "ran"')}`;
    const start = performance.now();
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
      document.head.append(script);
    });
    assertSame(window.name, 'ran');
    assertSame(performance.now() - start >= 90, true);
  });

  it('draws frames', async () => {
    const times = [0, 0];
    for (const index of times.keys()) times[index] = await new Promise(requestAnimationFrame);
    assertSame(times[0]! > 0 && times[1]! > times[0]!, true);
  });
});
