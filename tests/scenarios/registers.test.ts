import { describe, expect, it } from 'vitest'
import { month } from '#shared/kernel/month'
import { agreementSchema } from '#shared/domain/agreements/agreement'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { agentSchema } from '#shared/domain/agents/agent'
import { collectivitySchema } from '#shared/domain/collectivities/collectivity'
import { createWorkspace } from '../../src-main/use-cases/create-workspace'
import { readHistory } from '../../src-main/use-cases/read-history'
import { readPeriod } from '../../src-main/use-cases/read-period'
import { readRegistry } from '../../src-main/use-cases/read-registry'
import { readTimesheets } from '../../src-main/use-cases/read-timesheets'
import { saveAgent } from '../../src-main/use-cases/save-agent'
import { saveAgreement } from '../../src-main/use-cases/save-agreement'
import { saveCollectivity } from '../../src-main/use-cases/save-collectivity'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'

type Plain = Readonly<Record<string, unknown>>

const office = (): Office =>
  new Office(
    new Territory('A', 'B')
      .lends('Marie')
      .lends('Paul', '2025-01-01', null, 6_000)
      .hours('Marie', '2026-01', { A: 3 }),
  )

const saveBody = (desk: Office, change: Plain) =>
  saveCollectivity(
    desk,
    collectivitySchema.parse({ ...desk.keeper.registers().collectivities.get('A'), ...change }),
  )

const savePerson = (desk: Office, change: Plain) =>
  saveAgent(desk, agentSchema.parse({ ...desk.keeper.registers().agents.get('Marie'), ...change }))

const saveTerms = (desk: Office, change: { readonly [K in keyof Agreement]?: unknown }) =>
  saveAgreement(
    desk,
    agreementSchema.parse({ ...desk.keeper.registers().agreements.get('agreement'), ...change }),
  )

describe('bodies', () => {
  it('a code belongs to one body, and the refusal says to which', async () => {
    expect(await saveBody(office(), { id: 'new', code: 'B' })).toEqual({
      ok: false,
      failures: [{ code: 'codeTaken', value: 'B', holder: 'Commune B' }],
    })
  })

  it.each(['b', 'B '])('a code is the one of another also as « %s »', async (code) => {
    expect(refusals(await saveBody(office(), { id: 'new', code }))).toEqual(['codeTaken'])
  })

  it('a SIREN belongs to one body, the refusal says to which, and an annexed budget has that of its body', async () => {
    const desk = office()
    const siren = '200006682'
    well(await saveBody(desk, { siren }))
    const taken = {
      ok: false,
      failures: [{ code: 'sirenTaken', value: siren, holder: 'Commune A' }],
    }
    const other = { id: 'new', code: 'N', name: 'Autre' }
    expect(await saveBody(desk, { ...other, siren })).toEqual(taken)
    expect(await saveBody(desk, { ...other, siren: null, siret: `${siren}00013` })).toEqual(taken)
    well(await saveBody(desk, { ...other, siren, kind: 'annexedBudget' }))
    well(await saveBody(desk, { siren, name: 'Commune A, corrigée' }))
    well(await saveBody(desk, { siren, archived: true }))
    well(await saveBody(desk, { id: 'again', code: 'M', name: 'Commune nouvelle', siren }))
    well(await saveBody(desk, { siren, archived: true, name: 'Commune A, avant 2027' }))
  })

  it('the groups that a body belongs to exist', async () => {
    expect(refusals(await saveBody(office(), { memberOf: ['CC', 'ghost'] }))).toEqual([
      'unknownRecord',
    ])
  })

  it('saving what is there already leaves no trace', async () => {
    const desk = office()
    expect(well(await saveBody(desk, {}))).toEqual({ sequence: 0 })
    expect(desk.keeper.state().undo).toBeNull()
  })

  it('archiving is a change like another', async () => {
    const desk = office()
    well(await saveBody(desk, { archived: true }))
    expect(desk.keeper.registers().collectivities.get('A')?.archived).toBe(true)
  })
})

describe('agents', () => {
  it('a registration number belongs to one agent', async () => {
    expect(await savePerson(office(), { registrationNumber: 'Paul' })).toEqual({
      ok: false,
      failures: [{ code: 'registrationNumberTaken', value: 'Paul', holder: 'Paul Dupont' }],
    })
  })

  it.each(['paul', 'PAUL', 'Pàul'])(
    'a registration number is the one of another agent also as « %s »',
    async (registrationNumber) => {
      expect(refusals(await savePerson(office(), { registrationNumber }))).toEqual([
        'registrationNumberTaken',
      ])
    },
  )

  it('two registration numbers that a file spells alike hinder no other change', async () => {
    const file = await office().file()
    const agents = file.agents.map((one) => ({
      ...one,
      registrationNumber: one.id === 'Paul' ? 'marie' : one.registrationNumber,
    }))
    const desk = new Office({ ...file, agents })
    well(await savePerson(desk, { grade: 'Attaché' }))
    expect(desk.keeper.registers().agents.get('Marie')?.grade).toBe('Attaché')
  })

  it('an agent has an employer that exists', async () => {
    expect(refusals(await savePerson(office(), { employerId: 'ghost' }))).toEqual(['unknownRecord'])
  })
})

describe('agreements', () => {
  it('a reference belongs to one agreement', async () => {
    expect(refusals(await saveTerms(office(), { id: 'new', agents: [] }))).toEqual([
      'referenceTaken',
    ])
  })

  it('a reference is the one of another agreement also with another mark between its numbers', async () => {
    const other = { id: 'new', agents: [], reference: '2026/01' }
    expect(refusals(await saveTerms(office(), other))).toEqual(['referenceTaken'])
  })

  it('all that an agreement names exists', async () => {
    const desk = office()
    expect(refusals(await saveTerms(desk, { lenderId: 'ghost' }))).toEqual(['unknownRecord'])
    expect(
      refusals(await saveTerms(desk, { agents: [{ agentId: 'ghost', workShare: 1 }] })),
    ).toEqual(['unknownRecord'])
  })

  it('quotas and instalments are those of beneficiaries', async () => {
    const quotas = [{ collectivityId: 'CC', millionths: 1 }]
    expect(await saveTerms(office(), { key: { kind: 'fixedQuotas', quotas } })).toMatchObject({
      failures: [
        { code: 'bodyNotInAgreement', field: 'key.quotas.0.collectivityId', found: 'Commune CC' },
      ],
    })
  })

  it('agreements lend no agent beyond a whole on any day', async () => {
    const desk = office()
    const second = {
      id: 'second',
      reference: '2026-09',
      beneficiaries: [],
      agents: [{ agentId: 'Paul', workShare: 5_000 }],
    }
    const period = { from: '2026-07-01', to: null }
    expect(await saveTerms(desk, { ...second, period })).toEqual({
      ok: false,
      failures: [
        {
          code: 'lentOver100',
          agent: 'Paul Dupont',
          day: '2026-07-01',
          percent: 110,
          through: '2026-12-31',
          agreements: ['2026-01', '2026-09'],
        },
      ],
    })
    const later = { from: '2027-01-01', to: null }
    expect(refusals(await saveTerms(desk, { ...second, period: later }))).toEqual([])
    expect(refusals(await saveTerms(desk, { ...second, period, archived: true }))).toEqual([])
    expect(refusals(await saveTerms(desk, { ...second, period }))).toEqual(['lentOver100'])
  })
})

describe('two agreements', () => {
  it('don’t cover the same agent and body at once: hours would be billed twice', async () => {
    const desk = office()
    const second = {
      id: 'second',
      reference: '2026-09',
      beneficiaries: [{ collectivityId: 'B', weeklyMinutes: 0 }],
      agents: [{ agentId: 'Paul', workShare: 4_000 }],
    }
    expect(await saveTerms(desk, { ...second, period: { from: '2026-07-01', to: null } })).toEqual({
      ok: false,
      failures: [
        {
          code: 'coveredTwice',
          agent: 'Paul Dupont',
          collectivity: 'Commune B',
          day: '2026-07-01',
          agreement: '2026-01',
        },
      ],
    })
    const later = { from: '2027-01-01', to: null }
    expect(refusals(await saveTerms(desk, { ...second, period: later }))).toEqual([])
  })
})

describe('reading', () => {
  it('gives the small tables, the hours and costs of a period, and what was done', async () => {
    const desk = office()
    well(await saveBody(desk, { name: 'Commune nouvelle' }))
    const registry = well(await readRegistry(desk))
    expect(registry.collectivities.map(({ name }) => name)).toContain('Commune nouvelle')
    expect(registry.sequence).toBe(1)
    const period = well(await readPeriod(desk, months('01', '02')))
    expect(period.hours.entered).toEqual(['Marie/2026-01'])
    const paul = { agentIds: ['Paul'], from: month('2026-01'), to: month('2026-12') }
    expect(well(await readTimesheets(desk, paul))).toEqual([])
    expect(well(await readHistory(desk, { limit: 5 }))).toMatchObject([
      { sequence: 1, label: { verb: 'saveCollectivity', subject: 'Commune nouvelle' } },
    ])
  })

  it('a new territory has a name and nothing else, and no undo brings the old one back', async () => {
    const desk = office()
    well(await createWorkspace(desk, { name: 'Plateau' }))
    const registry = well(await readRegistry(desk))
    expect(registry).toMatchObject({
      workspace: { name: 'Plateau', example: false },
      collectivities: [],
    })
    expect(desk.keeper.state().undo).toBeNull()
  })
})
