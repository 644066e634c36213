import { useState } from 'react'

/** The fields that were left once, by their path; a part with fields is touched as soon as one of them is. */
export function useTouched() {
  const [paths, setPaths] = useState<ReadonlySet<string>>(new Set())
  return {
    isTouched: (path: string): boolean =>
      paths.has(path) || [...paths].some((each) => each.startsWith(`${path}.`)),
    touch: (path: string): void =>
      setPaths((before) => (before.has(path) ? before : new Set([...before, path]))),
    forget: (): void => setPaths(new Set()),
  }
}
