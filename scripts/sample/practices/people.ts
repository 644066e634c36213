import { cents } from '#shared/kernel/cents'
import { addDays, day, weekday } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { monthOf } from '#shared/kernel/month'
import { daysOf, monthsOf, yearPeriod } from '#shared/kernel/period'
import type { Agent } from '#shared/domain/agents/agent'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import { basePay } from '#shared/domain/costs/base-pay'
import { partOf } from '../part-of'
import type { TimeLine, Timesheet } from '#shared/domain/timesheets/timesheet'
import { bodyId } from './bodies'

/** A made-up person: who, where, how paid, and the week as it usually goes. */
export interface PersonCard {
  readonly number: string
  readonly firstName: string
  readonly lastName: string
  readonly category: Agent['category']
  readonly grade: string
  /** Code of the body that employs the person. */
  readonly employer: string
  /** Paid hours a week; 35 is full time. */
  readonly weeklyHours: number
  readonly payIndex: number
  /** Monthly duty allowance, in cents. */
  readonly allowance: number
  /** Whole hours a week by code of body; nothing for those who are shared by quotas alone. */
  readonly week?: Readonly<Record<string, number>>
  /** What the hours are noted as. */
  readonly task?: string
}

/** Value of the point since July 2023, in hundred-thousandths of a euro. */
const POINT_VALUE = 492_278

/** Employer contributions of the samples, in ten-thousandths of the pay. */
const CONTRIBUTIONS = 5_140

/** The identifier under which a person of a sample is kept. */
export const personId = (number: string): string => `agent-${number.toLowerCase()}`

/** The people of a sample as agents. */
export const madeUpPeople = (cards: readonly PersonCard[]): Agent[] =>
  cards.map(({ number, firstName, lastName, category, grade, employer, weeklyHours }) => ({
    id: personId(number),
    registrationNumber: number,
    firstName,
    lastName,
    category,
    grade,
    status: 'permanent',
    employerId: bodyId(employer),
    workPeriods: [
      {
        period: { from: day('2024-01-01'), to: null },
        weeklyMinutes: minutes(weeklyHours * 60),
        workShare: Math.round((weeklyHours * 10_000) / 35),
      },
    ],
    archived: false,
  }))

/** Twelve months of their employer costs. */
export const madeUpCosts = (cards: readonly PersonCard[], year: number): AgentCost[] =>
  cards.flatMap(({ number, weeklyHours, payIndex, allowance }) =>
    monthsOf(yearPeriod(year)).map((month) => {
      const share = Math.round((weeklyHours * 10_000) / 35)
      const pay = partOf(basePay(payIndex, POINT_VALUE), share)
      return {
        agentId: personId(number),
        month,
        components: [
          { kind: 'basePay', amount: pay },
          { kind: 'dutyAllowance', amount: partOf(cents(allowance), share) },
          { kind: 'employerContributions', amount: partOf(pay, CONTRIBUTIONS) },
        ],
      }
    }),
  )

/** The hours of one person, each body on a weekday of its own, in the weeks that begin within the year but August's. */
function linesOf({ week = {}, task = '' }: PersonCard, year: number): readonly TimeLine[] {
  const mondays = daysOf(yearPeriod(year)).filter((at) => weekday(at) === 1)
  const worked = mondays.filter((monday) => !monday.includes('-08-'))
  return worked.flatMap((monday) =>
    Object.entries(week).map(([code, hours], index) => ({
      day: addDays(monday, index % 4),
      collectivityId: bodyId(code),
      minutes: minutes(hours * 60),
      task,
    })),
  )
}

/** A year of hours of those who have a usual week; a month without any is said to have none. */
export const madeUpHours = (cards: readonly PersonCard[], year: number): Timesheet[] =>
  cards
    .filter(({ week }) => week !== undefined)
    .flatMap((card) => {
      const lines = linesOf(card, year)
      return monthsOf(yearPeriod(year)).map((month) => ({
        agentId: personId(card.number),
        month,
        lines: lines
          .filter((line) => monthOf(line.day) === month)
          .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
      }))
    })
