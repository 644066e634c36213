import type { TFunction } from 'i18next'
import type { Day } from '#shared/kernel/day'
import type { Language } from '#shared/contract/preferences'
import type { Result } from '#shared/kernel/result'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { AllocationKey } from '#shared/domain/agreements/allocation-key'
import type { Scenario, Supposition } from '#shared/domain/simulation/scenario'
import { scenarioSchema } from '#shared/domain/simulation/scenario'
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

/** The keys that a person may suppose. */
export const KEY_CHOICES = [
  'actualCost',
  'tariffActual',
  'tariffContracted',
  'equal',
  'population',
  'forecast',
  'criteria',
] as const

/** A key as a person chooses it; `kept` is the one that the scenario holds already. */
export type KeyChoice = (typeof KEY_CHOICES)[number] | 'kept'

/** The keys that each choice stands for; `null` where none can be made. */
export type KeyMaker = (choice: Exclude<KeyChoice, 'kept' | 'criteria'>) => AllocationKey | null

/** A supposition as typed: each kind reads its own fields. */
export interface SuppositionDraft {
  readonly id: string
  readonly kind: Supposition['kind']
  readonly key: KeyChoice
  /** The key of `kept`. */
  readonly keptKey: AllocationKey | null
  /** The criteria of `criteria`. */
  readonly criteria: readonly CriterionDraft[]
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
  kind: Supposition['kind'] = 'key',
): SuppositionDraft => ({
  id: newId(),
  kind,
  key: 'population',
  keptKey: null,
  criteria: [blankCriterion('municipal', agreement)],
  tariff: '',
  commonTime: 'lender',
  collectivityId: '',
  hours: '',
  agentId: '',
  share: '',
  from: '',
  percent: '',
})

function suppositionDraft(
  one: Supposition,
  agreement: Agreement,
  language: Language,
  id: string,
): SuppositionDraft {
  const blank = { ...blankSupposition(agreement, one.kind), id }
  switch (one.kind) {
    case 'key':
      return {
        ...blank,
        ...(one.key.kind === 'criteria'
          ? {
              key: 'criteria',
              criteria: criteriaDraft({ ...agreement, key: one.key }, language),
            }
          : { key: 'kept', keptKey: one.key }),
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
    ? { name: '', note: '', suppositions: [{ ...blankSupposition(agreement), id: 'first' }] }
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
  { key, keptKey, criteria }: SuppositionDraft,
  at: string,
  texts: DraftTexts,
  { agreement, makeKey }: Pick<ScenarioFrame, 'agreement' | 'makeKey'>,
): unknown {
  if (key === 'kept') return keptKey
  if (key !== 'criteria') return makeKey(key)
  return { kind: 'criteria', criteria: criteriaField(criteria, agreement, texts, at) }
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
  return texts.finish(scenarioSchema, {
    ...{ id, agreementId: agreement.id, name, note, createdOn },
    suppositions: suppositions.map((one, index) =>
      readSupposition(one, `suppositions.${String(index)}`, texts, frame),
    ),
  })
}
