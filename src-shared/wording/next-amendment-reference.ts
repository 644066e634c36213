import type { TFunction } from 'i18next'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { codeKey } from '#shared/kernel/code-key'

/** The reference of the next amendment of an agreement, which none has, in any spelling. */
export function nextAmendmentReference({ amendments = [] }: Agreement, t: TFunction): string {
  const taken = new Set(amendments.map(({ reference }) => codeKey(reference)))
  const named = (number: number): string => t('amendments.numbered', { number })
  let number = amendments.length + 1
  while (taken.has(codeKey(named(number)))) number += 1
  return named(number)
}
