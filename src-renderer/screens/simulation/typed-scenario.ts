import type { TFunction } from 'i18next'
import type { z } from 'zod'
import type { Day } from '#shared/kernel/day'
import type { Language } from '#shared/contract/preferences'
import type { Result } from '#shared/kernel/result'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { minutes } from '#shared/kernel/minutes'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { keySchema, type AllocationKey } from '#shared/domain/keys/allocation-key'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import { everServed } from '#shared/domain/agreements/term-versions'
import type { OutsideBody } from '#shared/domain/simulation/outside-key'
import type { Scenario, Supposition } from '#shared/domain/simulation/scenario'
import { scenarioToKeep } from '#shared/domain/simulation/scenario-to-keep'
import { DraftTexts } from '../../forms/draft-texts'
import { isRecord, type Known } from '../../forms/fields/draft-of'
import { inputOf } from '../../forms/fields/input-of'
import type { FormFailure } from '../../forms/form-failure'
import { blankCriterion, criteriaDraft } from '../../settlement/criteria/criteria-draft'
import { typedKey } from '../../settlement/keys/typed-key'
import { pricesDraft } from '../../settlement/prices/price-draft'
import { quotasDraft } from '../../settlement/quotas/quota-draft'
import { askedBodies } from './asked-bodies'
import { isSingle, singleChoice, singleKey } from './key-choice'
import { outsideDraft, outsideDrafts, outsideField } from './outside-draft'
import {
  scenarioFields,
  type KeyChoice,
  type ScenarioDraft,
  type SuppositionDraft,
  type suppositionFields,
} from './scenario-fields'

/** A key that is typed line by line. */
type TypedKey = 'criteria' | 'quotas' | 'prices'

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
  const single = 'criteria' in key ? singleChoice(key.criteria) : undefined
  if (single !== undefined) return { key: single }
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
    one.kind === 'key'
      ? {
          ...one,
          ...keyDraft(one.key, agreement, language),
          outside: (one.outside ?? []).map((answer) => outsideDraft(answer, language)),
        }
      : one
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
  readonly language: Language
  /** What decides of which bodies a key lacks a value, for each period known. */
  readonly facts: readonly AllocationFacts[]
}

function keyField(
  draft: SuppositionDraft,
  at: string,
  texts: DraftTexts,
  agreement: Agreement,
): unknown {
  const { key } = draft
  if (key === 'kept') return draft.keptKey
  if (isSingle(key)) return singleKey(key)
  return typedKey(key === 'quotas' ? 'fixedQuotas' : key, draft, agreement, texts, at)
}

/** The place of the key that holds: the last one; -1 where none is supposed. */
export const keyPlace = ({ suppositions }: ScenarioDraft): number =>
  suppositions.findLastIndex(({ kind }) => kind === 'key')

/** The bodies of which the key lacks a value, as far as it can be read; those that leave or join counted as such. */
export function askedOf(
  draft: ScenarioDraft,
  { agreement, language, facts }: ScenarioFrame,
  t: TFunction,
): readonly OutsideBody[] {
  const last = draft.suppositions[keyPlace(draft)]
  if (last === undefined) return []
  const typed = new DraftTexts(t, language)
  const key = keySchema.safeParse(keyField(last, '', typed, agreement))
  if (!key.success) return []
  return askedBodies(facts, [
    ...draft.suppositions.flatMap(({ kind, collectivityId }): readonly Supposition[] => {
      if (collectivityId === '') return []
      if (kind === 'partyLeaves') return [{ kind, collectivityId }]
      return kind === 'partyJoins' ? [{ kind, collectivityId, weeklyMinutes: minutes(60) }] : []
    }),
    { kind: 'key', key: key.data, hourlyTariff: null },
  ])
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
  const { id, agreement, createdOn, language } = frame
  const last = keyPlace(draft)
  const asked = askedOf(draft, frame, t)
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
      if (kind !== 'key') return { kind, ...own }
      const at = `suppositions.${String(place)}`
      const key = keyField(one, `${at}.key`, texts, agreement)
      if (place !== last || asked.length === 0) return { kind, ...own, key }
      const drafts = outsideDrafts(asked, one.outside, language)
      return { kind, ...own, key, outside: outsideField(asked, drafts, texts, `${at}.outside`) }
    }),
  })
}
