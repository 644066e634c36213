const lineText = (value: unknown): string => JSON.stringify(inAnyOrder(value))

function inAnyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lineText).sort()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inAnyOrder(part)]))
}

/** Whether two values are the same but for the order of their lines: a form may show them in an order of its own. */
export const sameInAnyOrder = (one: unknown, other: unknown): boolean =>
  lineText(one) === lineText(other)
