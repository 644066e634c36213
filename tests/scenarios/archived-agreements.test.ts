import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { monthsOf } from '#shared/kernel/period'
import { termsOf } from '#shared/domain/agreements/term-versions'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { archivedHours } from '#shared/domain/indicators/archived-hours'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { publicPageFacts } from '../../src-main/use-cases/public-page-facts'
import { reportFigures } from '../../src-main/use-cases/report-figures'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
import { saveAgreement } from '../../src-main/use-cases/save-agreement'
import { workspaceText } from '../../src-main/workspace-file/workspace-text'
import { months, Office, refusals, well } from './office'
import { run } from './run-command'
import { Territory, type Terms } from './territory'
import { amendment } from '../amendment'

const folder = mkdtempSync(join(tmpdir(), 'quotite-archived-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ANNE = { agents: [{ agentId: 'Anne', workShare: 10_000 }] }

/** An office whose agreement lends Anne and Marie, who cost 2 000 € each a month of 2026. */
function office(terms: Terms = {}): Office {
  const territory = new Territory('A', 'B').lends('Anne').lends('Marie').terms(terms)
  for (const month of monthsOf(months('01', '12')))
    for (const name of ['Anne', 'Marie'])
      territory.hours(name, month, { A: 30, B: 10 }).cost(name, month, 2000)
  return new Office(territory)
}

async function change(desk: Office, fields: Partial<Agreement>) {
  const before = desk.keeper.registers().agreements.get('agreement')
  if (before === undefined) throw new Error('The agreement is not there')
  return saveAgreement(desk, { ...before, ...fields })
}

/** What a year cost, as the report, the public page and the command line say it. */
async function costOfYear(desk: Office) {
  const { services, indicators } = await reportFigures(desk, 2026, true)
  const page = await publicPageFacts(desk.keeper, { year: 2026, today: null, language: 'fr' })
  const path = join(folder, 'office.quotite.json')
  writeFileSync(path, workspaceText(await desk.file()))
  const { out } = await run('indicators', path, '--year', '2026', '--internal', '--json', '-')
  const costIn = (said: string): unknown =>
    /"code": "cost", "unit": "cents", "source": "settlements", "value": (\d+)/.exec(
      said.replaceAll(/\s+/g, ' '),
    )?.[1]
  return {
    services: services.map(({ cost }) => cost),
    hourly: indicators.find(({ code }) => code === 'costPerHour')?.value,
    page: page.ok ? page.value.figures.billed : null,
    command: costIn(out),
  }
}

describe('an agreement that is archived', () => {
  it('has no more statements drawn up, on screen or by the command, until it is restored', async () => {
    const desk = office()
    well(await desk.issue(months('01', '03')))
    well(await change(desk, { archived: true }))
    expect(refusals(await desk.issue(months('04', '06')))).toEqual(['agreementArchived'])
    const path = join(folder, 'archived.quotite.json')
    writeFileSync(path, workspaceText(await desk.file()))
    const out = join(folder, 'issued.quotite.json')
    const asked = [path, '--year', '2026', '--today', '2027-01-15', '--out', out]
    expect(await run('issue', ...asked)).toMatchObject({
      code: 0,
      out: 'Aucun état à émettre en 2026 : rien n’a été écrit.',
    })
    const settled = ['allocate', path, '--year', '2026'] as const
    expect((await run(...settled)).out).toContain(
      'décembre 2026\nConvention archivée : aucun état n’en est émis.',
    )
    expect((await run(...settled, '--json', '-')).out).toContain('"archived": true')
    const one = await run('issue', ...asked, '--agreement', '2026-01')
    expect(one.err).toContain('« Secrétariat partagé » est archivée : désarchivez-la')
    well(await change(desk, { archived: false }))
    well(await desk.issue(months('04', '06')))
    writeFileSync(path, workspaceText(await desk.file()))
    expect((await run(...settled)).out).not.toContain('archivée')
    expect((await run(...settled, '--json', '-')).out).not.toContain('archived')
  })

  it('stays in the figures of a year whose statements it issued', async () => {
    const desk = office()
    well(await desk.issue())
    const before = await costOfYear(desk)
    expect(before).toMatchObject({ services: [4_800_000], page: 4_800_000, command: '4800000' })
    well(await change(desk, { archived: true }))
    expect(await costOfYear(desk)).toEqual(before)
  })

  it('is in them up to the last day that its statements settle, and on no day without any', async () => {
    const desk = office()
    well(await desk.issue(months('01', '06')))
    well(await change(desk, { archived: true }))
    expect((await costOfYear(desk)).services).toEqual([2_400_000])
    const mistake = office()
    well(await change(mistake, { archived: true }))
    expect((await costOfYear(mistake)).services).toEqual([])
  })

  it.each([
    ['terms', { exemption: 'Entente' }],
    [
      'limits',
      { limits: [{ collectivityId: null, kind: 'exempt', amount: null, reason: 'Entente' }] },
    ],
  ] as const)(
    'whose %s refund nothing stays in the figures of years with hours, though it has no statement',
    async (_, terms) => {
      const desk = office(terms)
      const before = await costOfYear(desk)
      expect(before).toMatchObject({ services: [4_800_000], page: 0, command: '4800000' })
      well(await change(desk, { archived: true, period: { from: day('2026-01-01'), to: null } }))
      expect(await costOfYear(desk)).toEqual(before)
      expect((await reportFigures(desk, 2027, true)).services).toEqual([])
      const { agreements, timesheets } = await desk.file()
      expect(archivedHours(agreements, [], timeColumns(timesheets))).toEqual([])
    },
  )

  it('takes no day after the last that it settled from another one, whatever its later amendments say', async () => {
    const desk = office()
    const before = desk.keeper.registers().agreements.get('agreement')
    if (before === undefined) throw new Error('The agreement is not there')
    well(await desk.issue(months('01', '06')))
    const later = amendment(day('2026-11-01'), termsOf(before), { id: 'later', reference: 'A-1' })
    well(await change(desk, { amendments: [later], archived: true }))
    const next = { ...before, ...ANNE, id: 'next', reference: 'Next' }
    const period = { from: day('2026-07-01'), to: null }
    expect(refusals(await saveAgreement(desk, { ...next, period }))).toEqual([])
  })

  it('takes no day after its end from another one, whatever months its statements were drawn up for', async () => {
    const desk = office({ period: { from: day('2026-01-01'), to: day('2026-06-30') } })
    const before = desk.keeper.registers().agreements.get('agreement')
    if (before === undefined) throw new Error('The agreement is not there')
    well(await desk.issue())
    well(await change(desk, { archived: true }))
    const next = { ...before, ...ANNE, id: 'next', reference: 'Next' }
    const period = { from: day('2026-07-01'), to: null }
    expect(refusals(await saveAgreement(desk, { ...next, period }))).toEqual([])
  })

  it('bears the cents of its statements when another one lends the same agent', async () => {
    const half = [{ agentId: 'Anne', workShare: 5000 }]
    const territory = new Territory('A', 'B').lends('Anne').terms({
      agents: half,
      beneficiaries: [{ collectivityId: 'A', weeklyMinutes: 0 }],
    })
    for (const month of monthsOf(months('01', '12')))
      territory.hours('Anne', month, { A: 10, B: 10 }).cost('Anne', month, 2000.01)
    const desk = new Office(territory)
    const first = desk.keeper.registers().agreements.get('agreement')
    if (first === undefined) throw new Error('The agreement is not there')
    const beneficiaries = [{ collectivityId: 'B', weeklyMinutes: minutes(0) }]
    well(await saveAgreement(desk, { ...first, id: 'other', reference: 'Other', beneficiaries }))
    const january = months('01')
    const cost = async (id: string) => (await desk.settlement(january, id)).cost
    expect([await cost('agreement'), await cost('other')]).toEqual([100_001, 100_000])
    well(await desk.issue(january))
    well(await desk.issue(january, null, 'other'))
    well(await change(desk, { archived: true }))
    expect(await cost('other')).toBe(100_000)
    const cancelled = { id: 'statement-1', reason: 'Erreur' }
    expect(refusals(await cancelStatement(desk, cancelled))).toEqual(['agreementArchived'])
    well(await change(desk, { archived: false }))
    well(await cancelStatement(desk, cancelled))
  })
})
