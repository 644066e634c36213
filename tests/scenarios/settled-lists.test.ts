import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { MOST_FACTS } from '#shared/contract/correctable-facts'
import { guessListColumns } from '#shared/domain/lists/guess-list-columns'
import { LIST_KINDS } from '#shared/domain/lists/list-kinds'
import { keepList } from '../../src-main/use-cases/keep-list'
import { rehearseList } from '../../src-main/use-cases/rehearse-list'
import { listOf } from '../unit/lists/list-of'
import { correct, listed } from './correction-office'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'

const PEOPLE = {
  key: {
    kind: 'criteria',
    criteria: [{ measure: { kind: 'population', of: 'municipal' }, weight: 1 }],
  },
}

/** January, 300 EUR by population: 100 inhabitants each at A and B; issued. C is served by nothing. */
async function byPopulation(): Promise<Office> {
  const office = new Office(
    new Territory('A', 'B', 'C')
      .terms({
        ...PEOPLE,
        beneficiaries: ['A', 'B'].map((collectivityId) => ({ collectivityId, weeklyMinutes: 600 })),
      })
      .populations(2026, { A: 100, B: 100, C: 100 })
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 10, B: 10 })
      .cost('Marie', '2026-01', 300),
  )
  well(await office.issue(months('01')))
  return office
}

function order(kind: 'collectivities' | 'agents', text: string) {
  const table = listOf(text.trim())
  const columns = guessListColumns(table, LIST_KINDS[kind].fields)
  return { kind, table, columns, dates: 'dmy' as const, sheet: null }
}

const bodies = (text: string) => order('collectivities', text)

const fates = async (office: Office, asked: ReturnType<typeof order>) => {
  const { lines, settled } = await rehearseList(office, asked)
  return {
    lines: lines.map(({ name, status, failures }) =>
      [name, status, ...failures.map(({ code }) => code)].join(' '),
    ),
    count: settled.count,
    facts: settled.facts.map(({ method }) => method),
  }
}

const populationOf = (office: Office, id: string, year: number) =>
  office.keeper
    .registers()
    .collectivities.get(id)
    ?.populations.find((one) => one.year === year)?.municipal

describe('a list of bodies over statements that counted their populations', () => {
  it('says which lines a statement keeps as they are, takes the others, and leaves those to one correction', async () => {
    const office = await byPopulation()
    const text = 'Nom;Population 2026;Population 2027\nA;200;210\nB;;110\nC;150;160\n'
    expect(await fates(office, bodies(text))).toEqual({
      lines: ['A refused settled', 'B changed', 'C changed'],
      count: 1,
      facts: ['saveCollectivity'],
    })
    const { settled } = await rehearseList(office, bodies(text))
    const asked = { ...bodies(text), name: 'liste.csv' }
    expect(refusals(await keepList(office, { ...asked, leaveRefused: false }))).toEqual([
      'importLineRefused',
      'settled',
    ])
    well(await keepList(office, { ...asked, leaveRefused: true }))
    expect([populationOf(office, 'A', 2026), populationOf(office, 'C', 2026)]).toEqual([100, 150])
    await correct(office, ...settled.facts)
    expect([populationOf(office, 'A', 2026), populationOf(office, 'A', 2027)]).toEqual([200, 210])
    expect(listed(office).slice(2)).toEqual([
      '2026-003 A 200.00 replaces 2026-001',
      '2026-004 B 100.00 replaces 2026-002',
    ])
    expect((await fates(office, bodies(text))).lines).toEqual(['A same', 'B same', 'C same'])
  })

  it('keeps nothing where a statement locks every line', async () => {
    const office = await byPopulation()
    const asked = { ...bodies('Nom;Population 2026\nA;200\n'), name: '', leaveRefused: true }
    expect(refusals(await keepList(office, asked))).toEqual(['listNothingToKeep'])
  })

  it('offers no correction of more bodies than one takes', async () => {
    const names = Array.from({ length: MOST_FACTS + 1 }, (_, at) => `Bourg ${String(at)}`)
    const office = new Office(
      new Territory(...names)
        .terms(PEOPLE)
        .populations(2026, Object.fromEntries(names.map((name) => [name, 100])))
        .lends('Marie')
        .hours('Marie', '2026-01', { 'Bourg 0': 1 })
        .cost('Marie', '2026-01', 300_000),
    )
    well(await office.issue(months('01')))
    const lines = names.map((name, at) => `${name};${String(200 + at)}`)
    const { settled } = await rehearseList(
      office,
      bodies(`Nom;Population 2026\n${lines.join('\n')}`),
    )
    expect(settled).toEqual({ count: names.length, facts: [] })
  })
})

describe('a list of agents over statements that counted their work', () => {
  it('leads a departure before a month that was billed to a correction', async () => {
    const office = await byPopulation()
    const known = office.keeper.registers().agents.get('Marie')
    const text = `Matricule;Nom;Départ\n${known?.registrationNumber ?? ''};${known?.lastName ?? ''};31/12/2025\n`
    const found = await fates(office, order('agents', text))
    expect(found).toEqual({
      lines: ['Marie Dupont refused settled'],
      count: 1,
      facts: ['saveAgent'],
    })
    const { settled } = await rehearseList(office, order('agents', text))
    expect(settled.facts[0]?.input).toMatchObject({
      workPeriods: [{ period: { to: day('2025-12-31') } }],
    })
  })
})
