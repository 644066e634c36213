import type { Agent } from '#shared/domain/agents/agent'
import { agentSchema } from '#shared/domain/agents/agent'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { agreementSchema } from '#shared/domain/agreements/agreement'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { Absence } from '#shared/domain/timesheets/absence'
import { absenceSchema } from '#shared/domain/timesheets/absence'
import type { WeekTemplate } from '#shared/domain/timesheets/week-template'
import { weekTemplateSchema } from '#shared/domain/timesheets/week-template'
import { plainAgent, plainAgreement, plainBody } from '../../hands/plain-records'

/** 34 h a week from 2026 on, employed by the body `cc`. */
export const agent = (over: Partial<Record<keyof Agent, unknown>> = {}): Agent =>
  agentSchema.parse({
    ...plainAgent('marie'),
    registrationNumber: '0104',
    firstName: 'Marie',
    lastName: 'Dupont',
    category: 'B',
    grade: 'Rédactrice',
    employerId: 'cc',
    workPeriods: [
      { period: { from: '2026-01-01', to: null }, weeklyMinutes: 2040, workShare: 9714 },
    ],
    ...over,
  })

/** Lends Marie alone in 2027: Saint-Martin 12 h a week, Panges 4 h. */
export const agreement = (over: Partial<Record<keyof Agreement, unknown>> = {}): Agreement =>
  agreementSchema.parse({
    ...plainAgreement(),
    id: 'a',
    reference: '2024-07',
    title: 'Secrétariat partagé',
    lenderId: 'cc',
    period: { from: '2027-01-01', to: '2027-12-31' },
    beneficiaries: [
      { collectivityId: 'saint-martin', weeklyMinutes: 720 },
      { collectivityId: 'panges', weeklyMinutes: 240 },
    ],
    agents: [{ agentId: 'marie', workShare: 10_000 }],
    ...over,
  })

/** The employer, in Côte-d'Or unless said otherwise. */
export const employer = (inseeCode = '21573'): Collectivity =>
  plainBody('cc', {
    code: 'CC',
    name: 'CC du Pays de Saint-Seine',
    kind: 'communityOfMunicipalities',
    inseeCode,
  })

/** A slot as `[weekday, start, minutes, body, activity]`. */
export type SlotRow = readonly [number, number | null, number, string | null, string?]

/** Marie's usual week from 2027 on, unless said otherwise. */
export const template = (
  slots: readonly SlotRow[],
  over: Partial<Record<keyof WeekTemplate, unknown>> = {},
): WeekTemplate =>
  weekTemplateSchema.parse({
    id: 't',
    agentId: 'marie',
    period: { from: '2027-01-01', to: null },
    slots: slots.map(([weekday, start, minutes, collectivityId, activity = '']) => ({
      weekday,
      start,
      minutes,
      collectivityId,
      activity,
    })),
    ...over,
  })

/** An absence of Marie. */
export const absence = (
  from: string,
  to: string,
  part: Absence['part'] = 'day',
  kind: Absence['kind'] = 'leave',
  agentId = 'marie',
): Absence =>
  absenceSchema.parse({ id: `${from} ${part}`, agentId, period: { from, to }, part, kind })
