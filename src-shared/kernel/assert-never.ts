/** Completes a `switch` over a union: a case that is added later does not compile until each `switch` handles it. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`)
}
