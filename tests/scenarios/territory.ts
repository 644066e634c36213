import { addDays, day } from '#shared/kernel/day'
import { MINUTES_PER_DAY } from '#shared/kernel/minutes'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { checkReferences } from '#shared/domain/workspace/check-references'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { readWorkspace } from '#shared/domain/workspace/read-workspace'
import { plainAgent, plainBody } from '../hands/plain-records'

/** The agreement of every territory here, before a scenario says otherwise. */
const TERMS = {
  id: 'agreement',
  reference: '2026-01',
  title: 'Secrétariat partagé',
  legalBasis: '',
  resolutionReference: '',
  signedOn: null,
  lenderId: 'CC',
  period: { from: '2026-01-01', to: '2026-12-31' },
  key: { kind: 'actualCost' },
  hourlyTariff: null,
  annualWeeks: 'paid',
  commonTime: 'proRata',
  tieBreak: [],
  instalments: [],
  archived: false,
}

/** The terms that a scenario may set, as plain values: they are read by the schema like any file. */
export type Terms = {
  readonly [K in keyof Agreement]?: unknown
}

/** Hours by the code of the body; `common` for meetings and training. */
export type Hours = Readonly<Record<string, number>>

const body = (code: string, kind: string) => ({
  ...plainBody(code),
  name: `Commune ${code}`,
  kind,
})

const agent = (name: string, period: { readonly from: string; readonly to: string | null }) => ({
  ...plainAgent(name),
  firstName: name,
  lastName: 'Dupont',
  employerId: 'CC',
  workPeriods: [{ period, weeklyMinutes: 2100, workShare: 10_000 }],
})

/** Lays hours out over the days of a month, one body after the other, full days first: only totals matter here. */
function lay(month: string, hours: Hours) {
  const lines: unknown[] = []
  let today = day(`${month}-01`)
  let room = MINUTES_PER_DAY
  for (const [code, count] of Object.entries(hours)) {
    for (let left = count * 60; left > 0;) {
      if (room === 0) {
        today = addDays(today, 1)
        room = MINUTES_PER_DAY
      }
      const minutes = Math.min(left, room)
      lines.push({ day: today, collectivityId: code === 'common' ? null : code, minutes, task: '' })
      left -= minutes
      room -= minutes
    }
  }
  return lines
}

/**
 * A small territory: a lender (CC) that employs and lends people to bodies known by their code, under one agreement for
 * 2026 that shares the real cost by real hours. Identifiers are the codes and first names themselves.
 */
export class Territory {
  private readonly bodies: readonly string[]
  private readonly people = new Map<
    string,
    { period: { from: string; to: string | null }; workShare: number }
  >()
  private readonly weekly = new Map<string, number>()
  private readonly timesheets: unknown[] = []
  private readonly costs: unknown[] = []
  private readonly extra: unknown[] = []
  private readonly careers = new Map<string, Readonly<Record<string, unknown>>>()
  private readonly counts = new Map<string, unknown[]>()
  private readonly criteria = new Map<string, { unit: string; values: unknown[] }>()
  private readonly known = new Map<string, Record<string, unknown>>()
  private set: Terms = {}

  constructor(...bodies: readonly string[]) {
    this.bodies = bodies
  }

  /** Someone at work from a day, to a day, lent for a part of their time (in ten-thousandths). */
  lends(name: string, from = '2025-01-01', to: string | null = null, workShare = 10_000): this {
    this.people.set(name, { period: { from, to }, workShare })
    return this
  }

  terms(terms: Terms): this {
    this.set = { ...this.set, ...terms }
    return this
  }

  /** Contracted hours a week of a body. */
  contracted(code: string, hoursAWeek: number): this {
    this.weekly.set(code, hoursAWeek * 60)
    return this
  }

  hours(name: string, month: string, hours: Hours): this {
    this.timesheets.push({ agentId: name, month, lines: lay(month, hours) })
    return this
  }

  /** Days of someone in a month: day of the month, code of the body, hours. */
  days(name: string, month: string, days: readonly (readonly [number, string, number])[]): this {
    this.timesheets.push({
      agentId: name,
      month,
      lines: days.map(([date, collectivityId, hours]) => ({
        day: `${month}-${String(date).padStart(2, '0')}`,
        collectivityId,
        minutes: hours * 60,
        task: '',
      })),
    })
    return this
  }

  /** Category and grade of someone, and what they were before. */
  career(name: string, category: string, grade = '', earlierGrades?: readonly unknown[]): this {
    this.careers.set(name, {
      category,
      grade,
      ...(earlierGrades === undefined ? {} : { earlierGrades }),
    })
    return this
  }

  /** What someone cost in a month, in euros. */
  cost(name: string, month: string, euros: number): this {
    const amount = Math.round(euros * 100)
    this.costs.push({ agentId: name, month, components: [{ kind: 'basePay', amount }] })
    return this
  }

  /** What a body is besides its code: kind, populations. */
  body(code: string, fields: Readonly<Record<string, unknown>>): this {
    this.known.set(code, { ...this.known.get(code), ...fields })
    return this
  }

  /** The municipal population of each body in a year. */
  populations(year: number, municipal: Readonly<Record<string, number>>): this {
    for (const [code, count] of Object.entries(municipal)) {
      const before = (this.known.get(code)?.['populations'] ?? []) as readonly unknown[]
      this.body(code, { populations: [...before, { year, municipal: count }] })
    }
    return this
  }

  /** Units of one kind given in a month. */
  units(month: string, unitTypeId: string, counts: Readonly<Record<string, number>>): this {
    const rows = this.counts.get(month) ?? []
    for (const [collectivityId, count] of Object.entries(counts))
      rows.push({ collectivityId, unitTypeId, hundredths: Math.round(count * 100) })
    this.counts.set(month, rows)
    return this
  }

  /** A criterion that the user keeps, with its values of a year; its identifier is its name. */
  criterion(
    name: string,
    unit: string,
    year: number,
    values: Readonly<Record<string, number>>,
  ): this {
    const kept = this.criteria.get(name) ?? { unit, values: [] }
    for (const [collectivityId, value] of Object.entries(values))
      kept.values.push({ collectivityId, year, hundredths: Math.round(value * 100) })
    this.criteria.set(name, kept)
    return this
  }

  /** Another agreement beside the first. */
  also(terms: Terms): this {
    this.extra.push({ ...TERMS, beneficiaries: [], agents: [], ...terms })
    return this
  }

  /** The territory as a workspace, read by the same door as any file. */
  file(): WorkspaceFile {
    const people = [...this.people]
    const file = readWorkspace({
      format: 'quotite-workspace',
      version: 1,
      workspace: { name: 'Vallée', example: false },
      collectivities: [
        body('CC', 'communityOfMunicipalities'),
        ...this.bodies.map((code) => ({
          ...body(code, 'municipality'),
          ...this.known.get(code),
        })),
      ],
      agents: people.map(([name, { period }]) => ({
        ...agent(name, period),
        ...this.careers.get(name),
      })),
      agreements: [
        {
          ...TERMS,
          beneficiaries: this.bodies.map((collectivityId) => ({
            collectivityId,
            weeklyMinutes: this.weekly.get(collectivityId) ?? 0,
          })),
          agents: people.map(([agentId, { workShare }]) => ({ agentId, workShare })),
          ...this.set,
        },
        ...this.extra,
      ],
      timesheets: this.timesheets,
      costs: this.costs,
      statements: [],
      unitCounts: [...this.counts].map(([month, counts]) => ({
        agreementId: 'agreement',
        month,
        counts,
      })),
      criteria: [...this.criteria].map(([name, { unit, values }]) => ({
        id: name,
        name,
        unit,
        source: '',
        values,
        archived: false,
      })),
    })
    if (!file.ok) throw new Error(JSON.stringify(file.failures))
    const loose = checkReferences(file.value)
    if (loose.length > 0) throw new Error(JSON.stringify(loose))
    return file.value
  }
}
