import { z } from 'zod'
import type { AllocationKey } from '#shared/domain/keys/allocation-key'
import { scenarioSchema, type Supposition } from '#shared/domain/simulation/scenario'
import {
  dayField,
  idField,
  positiveCentsField,
  weeklyMinutesField,
  workShareField,
} from '#shared/kernel/fields'
import * as kind from '../../forms/fields/build'
import { defineFields } from '../../forms/fields/define-fields'
import { isRecord } from '../../forms/fields/draft-of'
import type { FormPart } from '../../forms/fields/form-part'
import type { Beside, DraftOf } from '../../forms/fields/kinds'
import type { CriterionDraft } from '../../settlement/criteria/criteria-draft'
import { keyParts } from '../../settlement/key-parts'
import type { PriceDraft } from '../../settlement/prices/price-draft'
import type { QuotaDraft } from '../../settlement/quotas/quota-draft'
import type { OutsideDraft } from './outside-draft'

/** The keys that can be supposed. */
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

/** What may be supposed. */
export const SUPPOSITION_KINDS = [
  'key',
  'commonTime',
  'partyLeaves',
  'partyJoins',
  'quota',
  'pay',
  'departure',
] as const satisfies readonly Supposition['kind'][]

/** A choice of a key; `kept` is the one that the scenario has already. */
export type KeyChoice = (typeof KEY_CHOICES)[number] | 'kept'

const ASKED = {
  key: ['key', 'hourlyTariff'],
  commonTime: ['commonTime'],
  partyLeaves: ['collectivityId'],
  partyJoins: ['collectivityId', 'weeklyMinutes'],
  quota: ['agentId', 'workShare'],
  pay: ['agentId', 'tenThousandths', 'from'],
  departure: ['agentId', 'from'],
} as const satisfies Readonly<Record<Supposition['kind'], readonly string[]>>

/** A supposition as it is typed: what another kind asks stays as it was while one kind is tried. */
const typedSupposition = z.object({
  id: z.string(),
  kind: z.enum(SUPPOSITION_KINDS),
  key: z.enum([...KEY_CHOICES, 'kept']),
  /** The key of `kept`. */
  keptKey: z.custom<AllocationKey>().nullable(),
  criteria: z.custom<readonly CriterionDraft[]>(),
  /** A line for each body ever served. */
  quotas: z.custom<readonly QuotaDraft[]>(),
  prices: z.custom<readonly PriceDraft[]>(),
  /** What was answered for bodies of which the key lacks a value. */
  outside: z.custom<readonly OutsideDraft[]>(),
  hourlyTariff: positiveCentsField.nullable(),
  commonTime: z.enum(['proRata', 'lender']),
  collectivityId: idField,
  weeklyMinutes: weeklyMinutesField.optional(),
  /** Empty: all agents, where that has a sense. */
  agentId: idField,
  workShare: workShareField.optional(),
  tenThousandths: z.int().optional(),
  from: dayField.optional(),
})

const isAsked =
  (name: string) =>
  ({ kind: chosen }: Beside): boolean =>
    SUPPOSITION_KINDS.some((each) => each === chosen && ASKED[each].some((asked) => asked === name))

/** Whether the key that is supposed bills at the tariff. */
const billsAtTariff = ({ kind: chosen, key, keptKey }: Beside): boolean =>
  chosen === 'key' &&
  (key === 'tariffActual' ||
    key === 'tariffContracted' ||
    (key === 'kept' && isRecord(keptKey) && keptKey['kind'] === 'tariff'))

/** What is asked of a supposition. */
export const suppositionFields = defineFields(typedSupposition, {
  id: kind.held(''),
  kind: kind.choice<Supposition['kind']>(
    'words.assumption',
    'key',
    (value) => `simulation.kind.${value}`,
    { marked: false },
  ),
  key: kind.choice<KeyChoice>('words.key', 'population', (value) => `simulation.keys.${value}`, {
    when: isAsked('key'),
    marked: false,
    parts: keyParts,
  }),
  keptKey: kind.held<AllocationKey | null>(null),
  criteria: kind.held<readonly CriterionDraft[]>([]),
  quotas: kind.held<readonly QuotaDraft[]>([]),
  prices: kind.held<readonly PriceDraft[]>([]),
  outside: kind.held<readonly OutsideDraft[]>([], 'simulation.outside.title', {
    reason: kind.text('words.reason'),
    values: kind.list('words.value', {
      value: kind.whole('words.value'),
    }),
  }),
  hourlyTariff: kind.amount('words.hourlyTariff', {
    when: billsAtTariff,
    optional: true,
    help: 'simulation.form.tariffHelp',
  }),
  commonTime: kind.choice<'proRata' | 'lender'>(
    'common.commonTime',
    'lender',
    (value) => `simulation.common.${value}`,
    { when: isAsked('commonTime'), marked: false },
  ),
  collectivityId: kind.reference('words.body', { when: isAsked('collectivityId') }),
  weeklyMinutes: kind.duration('words.weeklyHours', { when: isAsked('weeklyMinutes') }),
  agentId: kind.reference('words.agent', {
    when: isAsked('agentId'),
    marked: false,
    none: 'common.allAgents',
  }),
  workShare: kind.workShare('simulation.form.share', { when: isAsked('workShare') }),
  tenThousandths: kind.percent('simulation.form.percent', {
    when: isAsked('tenThousandths'),
    help: 'simulation.form.payHelp',
  }),
  from: kind.day('words.startingFrom', { when: isAsked('from') }),
})

/** What is asked of a scenario. */
export const scenarioFields = defineFields(
  scenarioSchema
    .pick({ name: true, note: true })
    .extend({ suppositions: z.array(typedSupposition) }),
  {
    name: kind.text('simulation.form.name'),
    note: kind.text('simulation.form.note'),
    suppositions: kind.list('words.assumptions', suppositionFields.fields),
  },
)

/** A supposition as typed. */
export type SuppositionDraft = DraftOf<typeof suppositionFields.fields>

/** A scenario as typed. */
export type ScenarioDraft = DraftOf<typeof scenarioFields.fields>

/** One supposition of the form. */
export type SuppositionPart = FormPart<typeof suppositionFields.fields>
