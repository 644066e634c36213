import type { TFunction } from 'i18next'
import type { z } from 'zod'
import type { Day } from '#shared/kernel/day'
import type { Language } from '#shared/contract/preferences'
import type { Result } from '#shared/kernel/result'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { AllocationKey } from '#shared/domain/keys/allocation-key'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import { everServed } from '#shared/domain/agreements/term-versions'
import type { Scenario, Supposition } from '#shared/domain/simulation/scenario'
import { scenarioToKeep } from '#shared/domain/simulation/scenario-to-keep'
import type { DraftTexts } from '../../forms/draft-texts'
import { isRecord, type Known } from '../../forms/fields/draft-of'
import { inputOf } from '../../forms/fields/input-of'
import type { FormFailure } from '../../forms/form-failure'
import { blankCriterion, criteriaDraft } from '../../settlement/criteria/criteria-draft'
import { typedKey } from '../../settlement/keys/typed-key'
import { pricesDraft } from '../../settlement/prices/price-draft'
import { quotasDraft } from '../../settlement/quotas/quota-draft'
import {
  scenarioFields,
  type KeyChoice,
  type ScenarioDraft,
  type SuppositionDraft,
  type suppositionFields,
} from './scenario-fields'

/** A key that is typed line by line. */
type TypedKey = 'criteria' | 'quotas' | 'prices'

/** The quotas by what is known of the bodies; `null` where none can be made. */
export type KeyMaker = (choice: 'equal' | 'population' | 'forecast') => AllocationKey | null

/** What is known of a supposition before one types. */
type KnownSupposition = Known<z.output<(typeof suppositionFields)['schema']>>

/** A supposition to fill in: the quotas and prices of the agreement, of which a scenario changes one and leaves the others. */
export const blankSupposition = (agreement: Agreement, language: Language): KnownSupposition => ({
  criteria: [blankCriterion('municipal', agreement)],
  quotas: quotasDraft(agreement.key, everServed(agreement), language),
  prices: pricesDraft(agreement, language),
})

/** A kept key as it would be typed; one that has no lines is chosen by its name. */
function keyDraft(
  key: AllocationKey,
  agreement: Agreement,
  language: Language,
): { readonly key: KeyChoice } & Pick<KnownSupposition, 'keptKey' | TypedKey> {
  const { name } = traitsOf(key)
  if (name === 'criteria')
    return { key: name, criteria: criteriaDraft({ ...agreement, key }, language) }
  if (name === 'prices') return { key: name, prices: pricesDraft({ ...agreement, key }, language) }
  return name === 'fixedQuotas'
    ? { key: 'quotas', quotas: quotasDraft(key, everServed(agreement), language) }
    : { key: 'kept', keptKey: key }
}

/** What is known of a scenario, or of a new one. */
export const knownScenario = (
  kept: Scenario | null,
  agreement: Agreement,
  language: Language,
): Known<z.output<(typeof scenarioFields)['schema']>> => {
  const blank = blankSupposition(agreement, language)
  const known = (one: Supposition): KnownSupposition =>
    one.kind === 'key' ? { ...one, ...keyDraft(one.key, agreement, language) } : one
  return kept === null
    ? { suppositions: [{ ...blank, id: 'first' }] }
    : {
        ...kept,
        suppositions: kept.suppositions.map((one, place) => ({
          ...blank,
          ...known(one),
          id: String(place),
        })),
      }
}

/** What a scenario is read with, besides what was typed. */
export interface ScenarioFrame {
  readonly id: string
  readonly agreement: Agreement
  readonly createdOn: Day
  readonly makeKey: KeyMaker
}

function keyField(
  draft: SuppositionDraft,
  at: string,
  texts: DraftTexts,
  { agreement, makeKey }: ScenarioFrame,
  t: TFunction,
): unknown {
  const { key } = draft
  if (key === 'kept') return draft.keptKey
  if (key !== 'equal' && key !== 'population' && key !== 'forecast')
    return typedKey(key === 'quotas' ? 'fixedQuotas' : key, draft, agreement, texts, at)
  const made = makeKey(key)
  if (made === null && key === 'population') texts.say(at, t('simulation.form.populationMissing'))
  return made
}

/** What a supposition of a kind holds of what was read. */
function suppositionOf(kind: Supposition['kind'], read: Readonly<Record<string, unknown>>): object {
  const { collectivityId, weeklyMinutes, agentId, workShare, from, tenThousandths } = read
  switch (kind) {
    case 'key':
      return { hourlyTariff: read['hourlyTariff'] ?? null }
    case 'commonTime':
      return { commonTime: read['commonTime'] }
    case 'partyLeaves':
      return { collectivityId }
    case 'partyJoins':
      return { collectivityId, weeklyMinutes }
    case 'quota':
      return { agentId, workShare }
    case 'pay':
      return { agentId: agentId === '' ? null : agentId, from, tenThousandths }
    case 'departure':
      return { agentId, from }
  }
}

/** Reads a draft into the scenario that it describes, or says field by field what is wrong. */
export function readScenario(
  draft: ScenarioDraft,
  frame: ScenarioFrame,
  texts: DraftTexts,
  t: TFunction,
): Result<Scenario, FormFailure> {
  const { name, note, suppositions } = inputOf(scenarioFields, draft, texts)
  const lines: readonly unknown[] = Array.isArray(suppositions) ? suppositions : []
  const { id, agreement, createdOn } = frame
  return texts.finish(scenarioToKeep, {
    id,
    agreementId: agreement.id,
    name,
    note,
    createdOn,
    suppositions: draft.suppositions.map((one, place) => {
      const { kind } = one
      const read = lines[place]
      const own = suppositionOf(kind, isRecord(read) ? read : {})
      return kind === 'key'
        ? { kind, ...own, key: keyField(one, `suppositions.${String(place)}.key`, texts, frame, t) }
        : { kind, ...own }
    }),
  })
}
