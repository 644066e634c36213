import type { TFunction } from 'i18next'
import type { Day } from '#shared/kernel/day'
import type { Language } from '#shared/contract/preferences'
import type { Result } from '#shared/kernel/result'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { AllocationKey } from '#shared/domain/keys/allocation-key'
import { everServed } from '#shared/domain/agreements/term-versions'
import type { Scenario, Supposition } from '#shared/domain/simulation/scenario'
import { scenarioToKeep } from '#shared/domain/simulation/scenario-to-keep'
import { formatAmount, formatDay, formatMinutes } from '#shared/wording/format'
import { DraftTexts } from '../../forms/draft-texts'
import type { FormFailure } from '../../forms/form-failure'
import { LONGEST_WEEK } from '../../forms/longest-week'
import { newId } from '../../forms/new-id'
import { percentText } from '../../forms/percent-text'
import {
  blankCriterion,
  criteriaDraft,
  criteriaField,
  type CriterionDraft,
} from '../../settlement/criteria/criteria-draft'
import { pricesDraft, type PriceDraft } from '../../settlement/prices/price-draft'
import { linesField } from '../../settlement/prices/prices-field'
import { quotasDraft, quotasField, type QuotaDraft } from '../../settlement/quotas/quota-draft'

/** The keys that a person may suppose. */
export const KEY_CHOICES = [
  'actualCost',
  'tariffActual',
  'tariffContracted',
  'equal',
  'population',
  'forecast',
  'criteria',
  'quotas',
  'prices',
] as const

/** A key as a person chooses it; `kept` is the one that the scenario holds already. */
export type KeyChoice = (typeof KEY_CHOICES)[number] | 'kept'

/** A key that is typed line by line. */
type TypedKey = 'criteria' | 'quotas' | 'prices'

/** The keys that each choice stands for; `null` where none can be made. */
export type KeyMaker = (choice: Exclude<KeyChoice, 'kept' | TypedKey>) => AllocationKey | null

/** A supposition as typed: each kind reads its own fields. */
export interface SuppositionDraft {
  readonly id: string
  readonly kind: Supposition['kind']
  readonly key: KeyChoice
  /** The key of `kept`. */
  readonly keptKey: AllocationKey | null
  /** The criteria of `criteria`. */
  readonly criteria: readonly CriterionDraft[]
  /** The quotas of `quotas`, a line for each body ever served. */
  readonly quotas: readonly QuotaDraft[]
  /** The lines of `prices`. */
  readonly prices: readonly PriceDraft[]
  readonly tariff: string
  readonly commonTime: 'proRata' | 'lender'
  readonly collectivityId: string
  readonly hours: string
  /** Empty: all agents, where that has a sense. */
  readonly agentId: string
  readonly share: string
  readonly from: string
  readonly percent: string
}

/** A scenario as typed. */
export interface ScenarioDraft {
  readonly name: string
  readonly note: string
  readonly suppositions: readonly SuppositionDraft[]
}

/** A supposition to fill in. */
export const blankSupposition = (
  agreement: Agreement,
  language: Language,
  kind: Supposition['kind'] = 'key',
): SuppositionDraft => ({
  id: newId(),
  kind,
  key: 'population',
  keptKey: null,
  criteria: [blankCriterion('municipal', agreement)],
  // Those of the agreement, where it has any: a scenario changes a quota or a price, and leaves the others.
  quotas: quotasDraft(agreement.key, everServed(agreement), language),
  prices: pricesDraft(agreement, language),
  tariff: '',
  commonTime: 'lender',
  collectivityId: '',
  hours: '',
  agentId: '',
  share: '',
  from: '',
  percent: '',
})

/** A kept key as it would be typed; one that has no lines is chosen by its name. */
function keyDraft(
  key: AllocationKey,
  agreement: Agreement,
  language: Language,
): Partial<SuppositionDraft> {
  switch (key.kind) {
    case 'criteria':
      return { key: 'criteria', criteria: criteriaDraft({ ...agreement, key }, language) }
    case 'fixedQuotas':
      return { key: 'quotas', quotas: quotasDraft(key, everServed(agreement), language) }
    case 'prices':
      return { key: 'prices', prices: pricesDraft({ ...agreement, key }, language) }
    case 'actualCost':
    case 'tariff':
      return { key: 'kept', keptKey: key }
  }
}

function suppositionDraft(
  one: Supposition,
  agreement: Agreement,
  language: Language,
  id: string,
): SuppositionDraft {
  const blank = { ...blankSupposition(agreement, language, one.kind), id }
  switch (one.kind) {
    case 'key':
      return {
        ...blank,
        ...keyDraft(one.key, agreement, language),
        tariff: one.hourlyTariff === null ? '' : formatAmount(one.hourlyTariff, language),
      }
    case 'commonTime':
      return { ...blank, commonTime: one.commonTime }
    case 'partyLeaves':
      return { ...blank, collectivityId: one.collectivityId }
    case 'partyJoins':
      return {
        ...blank,
        collectivityId: one.collectivityId,
        hours: formatMinutes(one.weeklyMinutes, language),
      }
    case 'quota':
      return { ...blank, agentId: one.agentId, share: percentText(one.workShare, 2, language) }
    case 'pay':
      return {
        ...blank,
        agentId: one.agentId ?? '',
        from: formatDay(one.from, 'numeric', language),
        percent: percentText(one.tenThousandths, 2, language),
      }
    case 'departure':
      return { ...blank, agentId: one.agentId, from: formatDay(one.from, 'numeric', language) }
  }
}

/** The draft of a scenario, or of a new one. */
export const scenarioDraft = (
  kept: Scenario | null,
  agreement: Agreement,
  language: Language,
): ScenarioDraft =>
  kept === null
    ? {
        name: '',
        note: '',
        suppositions: [{ ...blankSupposition(agreement, language), id: 'first' }],
      }
    : {
        name: kept.name,
        note: kept.note,
        suppositions: kept.suppositions.map((one, index) =>
          suppositionDraft(one, agreement, language, String(index)),
        ),
      }

/** What a scenario is read with, besides what was typed. */
export interface ScenarioFrame {
  readonly id: string
  readonly agreement: Agreement
  readonly createdOn: Day
  readonly makeKey: KeyMaker
}

function keyField(
  { key, keptKey, criteria, quotas, prices }: SuppositionDraft,
  at: string,
  texts: DraftTexts,
  { agreement, makeKey }: Pick<ScenarioFrame, 'agreement' | 'makeKey'>,
): unknown {
  switch (key) {
    case 'kept':
      return keptKey
    case 'criteria':
      return { kind: 'criteria', criteria: criteriaField(criteria, agreement, texts, at) }
    case 'quotas':
      return { kind: 'fixedQuotas', quotas: quotasField(quotas, texts, at) }
    case 'prices':
      return { kind: 'prices', lines: linesField(prices, texts, at) }
    case 'actualCost':
    case 'tariffActual':
    case 'tariffContracted':
    case 'equal':
    case 'population':
    case 'forecast':
      return makeKey(key)
  }
}

function readSupposition(
  one: SuppositionDraft,
  at: string,
  texts: DraftTexts,
  { agreement, makeKey }: ScenarioFrame,
): unknown {
  const { kind, collectivityId, agentId } = one
  switch (kind) {
    case 'key': {
      const usesTariff =
        one.key === 'kept' ? one.keptKey?.kind === 'tariff' : one.key.startsWith('tariff')
      return {
        kind,
        key: keyField(one, `${at}.key`, texts, { agreement, makeKey }),
        hourlyTariff:
          one.tariff.trim() === '' || !usesTariff
            ? null
            : texts.amount(`${at}.hourlyTariff`, one.tariff),
      }
    }
    case 'commonTime':
      return { kind, commonTime: one.commonTime }
    case 'partyLeaves':
      return { kind, collectivityId }
    case 'partyJoins':
      return {
        kind,
        collectivityId,
        weeklyMinutes: texts.duration(`${at}.weeklyMinutes`, one.hours, LONGEST_WEEK),
      }
    case 'quota':
      return { kind, agentId, workShare: texts.percent(`${at}.workShare`, one.share, 2) }
    case 'pay':
      return {
        kind,
        agentId: agentId === '' ? null : agentId,
        from: texts.day(`${at}.from`, one.from),
        tenThousandths: texts.percent(`${at}.tenThousandths`, one.percent, 2),
      }
    case 'departure':
      return { kind, agentId, from: texts.day(`${at}.from`, one.from) }
  }
}

/** Reads a draft into the scenario that it describes, or says field by field what is wrong. */
export function readScenario(
  { name, note, suppositions }: ScenarioDraft,
  frame: ScenarioFrame,
  t: TFunction,
  language: Language,
): Result<Scenario, FormFailure> {
  const texts = new DraftTexts(t, language)
  const { id, agreement, createdOn } = frame
  return texts.finish(scenarioToKeep, {
    id,
    agreementId: agreement.id,
    name,
    note,
    createdOn,
    suppositions: suppositions.map((one, index) =>
      readSupposition(one, `suppositions.${String(index)}`, texts, frame),
    ),
  })
}
