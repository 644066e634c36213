/** A difference with its sign, "+" included; zero has none. */
export const signed = (value: number, write: (value: number) => string): string =>
  value > 0 ? `+${write(value)}` : write(value)
