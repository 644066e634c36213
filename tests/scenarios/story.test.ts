import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DeskInput } from '#shared/contract/desk'
import { DEFAULT_PREFERENCES, type Preferences } from '#shared/contract/preferences'
import { agentName } from '#shared/domain/agents/agent'
import { day } from '#shared/kernel/day'
import type { OpenKeeper } from '../../src-main/keeper/open-keeper'
import { readStory } from '../../src-main/use-cases/read-story'
import type { Moment } from '../../src-main/use-cases/ports'
import { saveCost } from '../../src-main/use-cases/save-cost'
import { found, keep, Machine, rename, unwatched } from '../vault/keeping'
import { hoursChange, label, sample } from '../vault/records'
import { well } from './office'
import { cents } from '#shared/kernel/cents'
import { month } from '#shared/kernel/month'

const ALL: DeskInput<'readStory'> = {
  search: '',
  author: null,
  table: null,
  day: null,
  limit: 100,
}

let machine: Machine
let keeper: OpenKeeper
let now = ''
let author = 'Claire Martin'

beforeEach(async () => {
  machine = new Machine()
  now = '2026-03-01T08:00:00.000Z'
  author = 'Claire Martin'
  keeper = await machine.start({ now: () => now, author: () => author })
  await keeper.replaceAll(sample(), label('Pays d’essai', 'openWorkspace'))
  now = '2026-03-02T09:15:00.000Z'
  await found(keeper, 'neuve')
  now = '2026-03-12T14:02:00.000Z'
  const agentId = sample().agents[0]?.id ?? ''
  const recordTime = { verb: 'recordTime', subject: 'Marie', when: '2030-01-01' } as const
  await keep(keeper, recordTime, hoursChange(agentId, '2030-01-01', null, 0, 120, false))
  author = 'Paul Roy'
  now = '2026-03-12T14:03:00.000Z'
  await rename(keeper, 'neuve', 'Commune nouvelle')
})
afterEach(() => machine.dispose())

const story = async (
  asked: Partial<typeof ALL> = {},
  role: Preferences['role'] = 'humanResources',
) => well(await readStory({ keeper }, { ...DEFAULT_PREFERENCES, role }, { ...ALL, ...asked }))

const whats = async (asked: Partial<typeof ALL>) =>
  (await story(asked)).lines.map(({ what }) => what)

describe('the story of the changes', () => {
  it('tells the latest first: who, what, and each value before and after', async () => {
    const { lines, authors, hasMore } = await story()
    expect(lines.map((line) => line.author)).toEqual([
      'Paul Roy',
      'Claire Martin',
      'Claire Martin',
      'Claire Martin',
    ])
    expect(lines[0]?.values).toEqual([
      { where: 'Commune neuve', before: 'Commune neuve', after: 'Commune nouvelle' },
    ])
    expect(lines[1]?.values).toMatchObject([{ before: '—', after: '2 h' }])
    expect(authors).toEqual(['Claire Martin', 'Paul Roy'])
    expect(hasMore).toBe(false)
  })

  it('is asked by person, by kind of record, by day, or by a word in it', async () => {
    expect(await whats({ author: 'Paul Roy' })).toHaveLength(1)
    expect(await whats({ table: 'timesheets' })).toEqual(['heures de Marie, 1ᵉʳ janvier 2030'])
    expect(await whats({ day: day('2026-03-02') })).toHaveLength(1)
    expect(await whats({ search: 'NOUVELLE' })).toHaveLength(1)
    expect(await whats({ search: 'personne de ce nom' })).toEqual([])
  })

  it('calls a person by both names', async () => {
    const [before] = sample().agents
    if (before === undefined) throw new Error('No agent')
    const after = { ...before, lastName: 'Durand' }
    const saveAgent = { verb: 'saveAgent', subject: agentName(after), when: null } as const
    await keep(keeper, saveAgent, { table: 'agents', id: before.id, before, after })
    expect((await story({ limit: 1 })).lines[0]?.values).toEqual([
      { where: agentName(before), before: before.lastName, after: 'Durand' },
    ])
  })

  it('ends where so many were asked for, and says that there are earlier ones', async () => {
    const { lines, hasMore } = await story({ limit: 2 })
    expect(lines).toHaveLength(2)
    expect(hasMore).toBe(true)
  })

  it('goes on through the files of before the last opening, and a start of the program', async () => {
    await keeper.replaceAll(sample(), label('Encore', 'openWorkspace'))
    await keeper.close()
    keeper = await machine.start({ now: () => now })
    expect((await story()).lines).toHaveLength(5)
  })

  it('tells pay to those who enter it only, and finds no amount of it for anyone else', async () => {
    const agentId = sample().agents[0]?.id ?? ''
    well(
      await saveCost(
        { keeper },
        {
          agentId,
          month: month('2030-01'),
          components: [{ kind: 'basePay', amount: cents(345_678) }],
        },
      ),
    )
    expect((await story({ search: '3 456,78' })).lines).toHaveLength(1)
    expect(JSON.stringify(await story())).toContain('456,78')
    for (const role of ['finance', 'direction'] as const) {
      expect((await story({ search: '3 456,78' }, role)).lines).toEqual([])
      const described = await story({}, role)
      expect(described.lines[0]?.what).toContain('janvier 2030')
      expect(JSON.stringify(described)).not.toContain('456')
    }
  })
})

describe('a workspace as it was', () => {
  it('is read beside the present, of which no file changes', async () => {
    const files = () =>
      readdirSync(machine.folder).map((name) => [
        name,
        readFileSync(join(machine.folder, name), 'utf8'),
      ])
    await keeper.replaceAll(sample(), label('Encore', 'openWorkspace'))
    const before = files()
    const pastAt = async (moment: Moment) => well(await keeper.readPast(moment, unwatched()))
    const past = await pastAt({ at: '2026-03-03T12:00:00.000Z' })
    expect(past?.sequence).toBe(2)
    const bodies = [...(past?.reads.registers().collectivities.values() ?? [])]
    expect(bodies.map(({ name }) => name)).toContain('Commune neuve')
    const all = await past?.reads.readAll()
    const later = await (await pastAt({ sequence: 3 }))?.reads.readAll()
    expect(later?.timesheets).not.toEqual(all?.timesheets)
    expect(await pastAt({ at: '2026-02-01T12:00:00.000Z' })).toBeNull()
    expect(files()).toEqual(before)
    expect(keeper.registers().collectivities.has('neuve')).toBe(false)
  })
})
