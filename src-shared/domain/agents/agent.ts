import { z } from 'zod'
import {
  dayField,
  idField,
  nameField,
  openPeriodField,
  weeklyMinutesField,
  workShareField,
} from '#shared/kernel/fields'
import { compareNames } from '#shared/kernel/compare-names'
import type { Day } from '#shared/kernel/day'
import { periodHolds } from '#shared/kernel/period'
import { VEHICLES } from './vehicle'

/** Civil-service status: titulaire, stagiaire, contractuel. */
const AGENT_STATUSES = ['permanent', 'probationary', 'contractual'] as const

/** Category of the civil service. */
export const AGENT_CATEGORIES = ['A', 'B', 'C'] as const

const gradeFields = {
  category: z.enum(AGENT_CATEGORIES),
  grade: z.string().trim().max(120),
}

const workPeriodField = z.strictObject({
  period: openPeriodField,
  /** Paid weekly duration in minutes: 2 100 is 35 h. */
  weeklyMinutes: weeklyMinutesField,
  /** Quotité of a full-time post, in ten-thousandths. */
  workShare: workShareField,
})

const sorted = <
  T extends { readonly period: { readonly from: string; readonly to: string | null } },
>(
  list: readonly T[],
): readonly T[] => [...list].sort((a, b) => (a.period.from < b.period.from ? -1 : 1))

const apart = (list: readonly z.output<typeof workPeriodField>[]): boolean =>
  sorted(list).every((item, index, all) => {
    const next = all[index + 1]
    return next === undefined || (item.period.to !== null && item.period.to < next.period.from)
  })

/** A person who works for several bodies. `registrationNumber` is the matricule, unique. */
export const agentSchema = z.strictObject({
  id: idField,
  registrationNumber: z.string().trim().min(1).max(30),
  firstName: nameField,
  lastName: nameField,
  status: z.enum(AGENT_STATUSES),
  ...gradeFields,
  /**
   * What the agent was before, each until a day, that day included: hours are priced by the grade of their day. Status and employer
   * are as after that day where they are absent.
   */
  earlierGrades: z
    .array(
      z.strictObject({
        until: dayField,
        ...gradeFields,
        status: z.enum(AGENT_STATUSES).optional(),
        employerId: idField.optional(),
      }),
    )
    .max(50)
    .refine((list) => new Set(list.map(({ until }) => until)).size === list.length, {
      error: 'code:duplicateEntry',
    })
    .optional(),
  /** The body that employs the agent. */
  employerId: idField,
  workPeriods: z.array(workPeriodField).max(100).refine(apart, { error: 'code:periodsOverlap' }),
  /** The vehicles used for trips, each from a day on. */
  vehicles: z
    .array(z.strictObject({ from: dayField, vehicle: z.enum(VEHICLES) }))
    .max(50)
    .refine((list) => new Set(list.map(({ from }) => from)).size === list.length, {
      error: 'code:duplicateEntry',
    })
    .optional(),
  archived: z.boolean(),
})

/** A person who works for several bodies. */
export type Agent = z.output<typeof agentSchema>

/** A dated weekly duration of an agent. */
export type WorkPeriod = Agent['workPeriods'][number]

/** The duration and quota in force on a day, or `undefined` outside every period. */
export const workPeriodOn = (agent: Agent, day: Day): WorkPeriod | undefined =>
  agent.workPeriods.find(({ period }) => periodHolds(period, day))

/** "Marie Dupont". */
export const agentName = (agent: Pick<Agent, 'firstName' | 'lastName'>): string =>
  `${agent.firstName} ${agent.lastName}`

/** The order of agents in a list: by last name, then by first name. */
export const byAgentName = (
  a: Pick<Agent, 'firstName' | 'lastName'>,
  b: Pick<Agent, 'firstName' | 'lastName'>,
): number => compareNames(a.lastName, b.lastName) || compareNames(a.firstName, b.firstName)

/** "M. D.": what a statement prints, since the beneficiary needs hours and not personal data. */
export const agentInitials = (agent: Pick<Agent, 'firstName' | 'lastName'>): string =>
  `${agent.firstName.slice(0, 1)}. ${agent.lastName.slice(0, 1)}.`
