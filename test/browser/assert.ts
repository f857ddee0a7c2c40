/** Fails unless both are the same as JSON. */
export function assertEqual(actual: unknown, expected: unknown, what = 'value'): void {
  const [is, shouldBe] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== shouldBe) throw new Error(`${what}: ${is} is not ${shouldBe}`);
}
