import type { Agreement } from '#shared/domain/agreements/agreement'
import { translator } from '#shared/wording/translator'

/** The reference of the next amendment, which none of the agreement's has. Acts are written in French. */
export function amendmentReference({ amendments = [] }: Agreement): string {
  const taken = new Set(amendments.map(({ reference }) => reference))
  const named = (number: number): string => translator('fr')('amendments.numbered', { number })
  let number = amendments.length + 1
  while (taken.has(named(number))) number += 1
  return named(number)
}
