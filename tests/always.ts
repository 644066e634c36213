import fc from 'fast-check'
import { scaled } from './scaled'

/** Tries a law on so many drawn cases, times what QUOTITE_THOROUGH says. */
export function always<T>(named: number, drawn: fc.Arbitrary<T>, law: (value: T) => void): void {
  fc.assert(fc.property(drawn, law), { numRuns: scaled(named) })
}

/** The same for a law that takes time. */
export const alwaysLater = <T>(
  named: number,
  drawn: fc.Arbitrary<T>,
  law: (value: T) => Promise<void>,
): Promise<void> => fc.assert(fc.asyncProperty(drawn, law), { numRuns: scaled(named) })
