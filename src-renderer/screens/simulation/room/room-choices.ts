import type { TFunction } from 'i18next'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Scenario } from '#shared/domain/simulation/scenario'
import type { Day } from '#shared/kernel/day'
import { singleKey } from '../key-choice'

/** The keys that can be compared without a scenario being kept for them. */
const KEYS = ['population', 'equal', 'forecast'] as const

/** The most that are legible side by side. */
export const MOST_SIDE_BY_SIDE = 3

/** What can be put side by side for an agreement: its kept scenarios, then keys of one criterion. */
export const roomChoices = (
  agreement: Agreement,
  scenarios: readonly Scenario[],
  today: Day,
  t: TFunction,
): readonly Scenario[] => [
  ...scenarios.filter(({ agreementId }) => agreementId === agreement.id),
  ...KEYS.map((choice): Scenario => ({
    id: `key ${choice}`,
    agreementId: agreement.id,
    name: t(`simulation.keys.${choice}`),
    note: '',
    createdOn: today,
    suppositions: [{ kind: 'key', key: singleKey(choice), hourlyTariff: null }],
  })),
]

/** Those that are shown: as chosen, else the first two and a third where it is kept. */
export function roomShown(
  choices: readonly Scenario[],
  chosen: readonly string[],
  kept: number,
): readonly Scenario[] {
  const wanted = chosen.flatMap((id) => choices.find((one) => one.id === id) ?? [])
  const usual = choices.slice(0, Math.max(2, Math.min(kept, MOST_SIDE_BY_SIDE)))
  return wanted.length === 0 ? usual : wanted.slice(0, MOST_SIDE_BY_SIDE)
}
