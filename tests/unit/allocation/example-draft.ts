import { addDays, day } from '#shared/kernel/day'
import { checkReferences } from '#shared/domain/workspace/check-references'
import { readWorkspace } from '#shared/domain/workspace/read-workspace'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import type { Plain } from './example-key'
import { amendment } from '../../amendment'

/** Terms that hold from a day on, and which of their lists were written for them rather than taken over. */
interface Version {
  readonly from: string
  terms: Plain
  readonly written: Set<string>
}

const LENDER = 'Lender'

const TERMS: Plain = {
  beneficiaries: [],
  agents: [],
  key: { kind: 'actualCost' },
  hourlyTariff: null,
  annualWeeks: 'paid',
  commonTime: 'proRata',
  tieBreak: [],
}

const AGREEMENT: Plain = {
  legalBasis: '',
  resolutionReference: '',
  signedOn: null,
  lenderId: LENDER,
  archived: false,
}

const BODY: Plain = {
  kind: 'municipality',
  siren: null,
  siret: null,
  inseeCode: null,
  memberOf: [],
  address: { street: '', postalCode: '', city: '' },
  archived: false,
}

/** The facts of an example as they are read, line after line; a workspace file in the end. */
export class Draft {
  private readonly versions: Version[] = []
  private period: Plain = {}
  private readonly others: Plain[] = []
  private readonly bodies = new Map<string, Plain>([
    [LENDER, { kind: 'communityOfMunicipalities' }],
  ])
  private readonly populations = new Map<string, Plain[]>()
  private readonly agents = new Map<string, Plain>()
  private readonly posts = new Map<string, Plain[]>()
  private readonly sheets = new Map<string, Plain[]>()
  private readonly counts = new Map<string, Plain[]>()
  private readonly criteria = new Map<string, Plain[]>()
  private readonly units = new Set<string>()
  private readonly lists = new Map<string, Plain[]>()
  private balance: Plain = {}

  /** The agreement begins; its terms follow. */
  begin(from: string, to: string | null): void {
    this.period = { from, to }
    this.versions.push({ from, terms: TERMS, written: new Set() })
  }

  /** An amendment: the terms before it, but for what the lines after it say. */
  amend(from: string): void {
    this.versions.push({ from, terms: this.last.terms, written: new Set() })
  }

  private get last(): Version {
    const version = this.versions.at(-1)
    if (version === undefined) throw new Error('No agreement has begun')
    return version
  }

  /** Sets terms. */
  set(terms: Plain): void {
    this.last.terms = { ...this.last.terms, ...terms }
  }

  /** Adds to a list of the terms, which the first line written under them begins anew. */
  add(field: string, ...items: readonly Plain[]): void {
    const { written, terms } = this.last
    const before = written.has(field) ? (terms[field] as readonly Plain[]) : []
    written.add(field)
    this.set({ [field]: [...before, ...items] })
  }

  /** Adds a line to the price list that was begun under these terms. */
  price(line: Plain): void {
    const key = this.last.terms['key'] as { readonly lines?: readonly Plain[] }
    if (key.lines === undefined) throw new Error('No price list has begun')
    const unit = (line['rated'] as { readonly unitTypeId?: string }).unitTypeId
    if (unit !== undefined) this.units.add(unit)
    this.set({ key: { ...key, lines: [...key.lines, line] } })
  }

  carry(): void {
    this.balance = { balance: 'carried' }
  }

  other(period: Plain, agents: readonly Plain[]): void {
    const name = `Other ${String(this.others.length + 1)}`
    this.others.push({
      ...AGREEMENT,
      ...TERMS,
      id: name,
      reference: name,
      title: name,
      period,
      agents,
      instalments: [],
    })
  }

  body(name: string, fields: Plain = {}): void {
    this.bodies.set(name, { ...this.bodies.get(name), ...fields })
  }

  agent(name: string, fields: Plain = {}): void {
    this.agents.set(name, { ...this.agents.get(name), ...fields })
  }

  /** What someone is paid to work, from a day to a day. */
  post(name: string, weeklyMinutes: number, from: string, to: string | null): void {
    const before = this.posts.get(name) ?? []
    this.posts.set(name, [...before, { period: { from, to }, weeklyMinutes, workShare: 10_000 }])
  }

  /** A month in which the hours of an agent were entered. */
  enter(agentId: string, month: string, ...lines: readonly Plain[]): void {
    const id = `${agentId}/${month}`
    this.sheets.set(id, [...(this.sheets.get(id) ?? []), ...lines])
  }

  /** Hours on so many days, one after the other. */
  work(agentId: string, from: string, minutes: number, days: number, body: string | null): void {
    for (let at = 0; at < days; at += 1) {
      const date = addDays(day(from), at)
      const line = { day: date, collectivityId: body, minutes, task: '' }
      this.enter(agentId, date.slice(0, 7), line)
    }
  }

  unit(collectivityId: string, unitTypeId: string, month: string, hundredths: number): void {
    this.units.add(unitTypeId)
    const before = this.counts.get(month) ?? []
    this.counts.set(month, [...before, { collectivityId, unitTypeId, hundredths }])
  }

  population(name: string, year: number, municipal: number): void {
    this.populations.set(name, [...(this.populations.get(name) ?? []), { year, municipal }])
  }

  value(criterion: string, value: Plain): void {
    this.criteria.set(criterion, [...(this.criteria.get(criterion) ?? []), value])
  }

  /** A unit cost of an hour, notified for a year. */
  notice(notice: Plain): void {
    this.keep('costNotices', { agreementId: 'agreement', unit: 'heure', reference: '', ...notice })
  }

  /** A record of a list that has an identifier of its own. */
  keep(list: string, record: Plain): void {
    const before = this.lists.get(list) ?? []
    this.lists.set(list, [...before, { id: `${list} ${String(before.length + 1)}`, ...record }])
  }

  private kept(list: string): readonly Plain[] {
    return this.lists.get(list) ?? []
  }

  private agreement(): Plain {
    const [own, ...amendments] = this.versions
    return {
      ...AGREEMENT,
      id: 'agreement',
      reference: 'Agreement',
      title: 'Agreement',
      period: this.period,
      ...this.balance,
      ...own?.terms,
      unitTypes: [...this.units].map((name) => ({ id: name, name, unit: 'day' })),
      // The form is one of the agreement, whatever its amendments say.
      amendments: amendments.map(({ from, terms: { legalForm: _form, ...terms } }, at) =>
        amendment(from, terms, {
          id: `amendment ${String(at + 1)}`,
          reference: `Amendment ${String(at + 1)}`,
        }),
      ),
      foreseenPay: this.kept('foreseenPay').map(({ id: _, ...change }) => change),
      instalments: this.kept('instalments').map(({ id, ...call }) => ({ reference: id, ...call })),
    }
  }

  /** All of it as a workspace, read and checked by the same door as any file. */
  file(): WorkspaceFile {
    const file = readWorkspace({
      format: 'quotite-workspace',
      version: 1,
      statements: [],
      workspace: { name: 'Example', example: false },
      collectivities: [...this.bodies].map(([name, fields]) => ({
        ...BODY,
        id: name,
        code: name,
        name,
        ...fields,
        populations: this.populations.get(name) ?? [],
      })),
      agents: [...this.agents].map(([name, fields]) => ({
        id: name,
        registrationNumber: name,
        firstName: name,
        lastName: 'Dupont',
        status: 'permanent',
        category: 'C',
        grade: '',
        employerId: LENDER,
        archived: false,
        workPeriods: this.posts.get(name) ?? [
          { period: { from: '2020-01-01', to: null }, weeklyMinutes: 2100, workShare: 10_000 },
        ],
        vehicles: [{ from: '2020-01-01', vehicle: 'smallCar' }],
        ...fields,
      })),
      agreements: [this.agreement(), ...this.others],
      timesheets: [...this.sheets].map(([id, lines]) => {
        const [agentId, month] = id.split('/')
        return { agentId, month, lines }
      }),
      costs: this.kept('costs').map(({ id: _, ...cost }) => cost),
      unitCounts: [...this.counts].map(([month, counts]) => ({
        agreementId: 'agreement',
        month,
        counts,
      })),
      criteria: [...this.criteria].map(([name, values]) => ({
        id: name,
        name,
        unit: '',
        source: '',
        values,
        archived: false,
      })),
      adjustments: this.kept('adjustments'),
      costNotices: this.kept('costNotices'),
      trips: this.kept('trips'),
      serviceCharges: this.kept('charges'),
      parameters: this.kept('parameters'),
    })
    if (!file.ok) throw new Error(JSON.stringify(file.failures))
    const loose = checkReferences(file.value)
    if (loose.length > 0) throw new Error(JSON.stringify(loose))
    return file.value
  }
}
