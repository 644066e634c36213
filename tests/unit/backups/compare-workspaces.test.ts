import { describe, expect, it } from 'vitest'
import { agentName } from '#shared/domain/agents/agent'
import { day } from '#shared/kernel/day'
import { compareWorkspaces } from '#shared/domain/backups/compare-workspaces'
import { changedYears } from '../../hands/changed-years'

const then = changedYears()

describe('what a restore would do', () => {
  it('is nothing where the backup is what is open', () => {
    expect(compareWorkspaces(then, changedYears())).toEqual({
      tables: [],
      statementsBack: [],
      statementsGone: [],
    })
  })

  it('is nothing where only the numbers differ that were given since, which no restore takes back', () => {
    const numbersGiven = [{ lenderId: then.collectivities[0]?.id ?? '', fiscalYear: 2026, last: 7 }]
    const now = { ...then, workspace: { ...then.workspace, numbersGiven } }
    expect(compareWorkspaces(now, then).tables).toEqual([])
  })

  it('is everything where nothing is open', () => {
    const { tables } = compareWorkspaces(null, then)
    expect(tables.find(({ table }) => table === 'agents')).toMatchObject({
      back: then.agents.length,
      gone: 0,
    })
  })

  it('counts and names by table what comes back, what goes and what is as it was', () => {
    const [first, ...others] = then.agents
    if (first === undefined) throw new Error('no agent')
    const now = {
      ...then,
      agents: others,
      collectivities: then.collectivities.map((body, at) =>
        at === 0 ? { ...body, name: 'Autre' } : body,
      ),
      trips: [
        {
          id: 'trajet',
          agentId: first.id,
          collectivityId: then.collectivities[0]?.id ?? '',
          day: day('2026-01-05'),
          tenths: 120,
          purpose: '',
        },
      ],
    }
    expect(compareWorkspaces(now, then).tables).toEqual([
      {
        ...{ table: 'collectivities', back: 0, gone: 0, otherwise: 1 },
        ...{ names: [then.collectivities[0]?.name], hasMore: false },
      },
      {
        table: 'agents',
        back: 1,
        gone: 0,
        otherwise: 0,
        names: [agentName(first)],
        hasMore: false,
      },
      // A trip has no name of its own: it is called by whose it is.
      { table: 'trips', back: 0, gone: 1, otherwise: 0, names: [agentName(first)], hasMore: false },
    ])
  })

  it('names five of more', () => {
    const now = {
      ...then,
      collectivities: then.collectivities.map((body) => ({ ...body, name: `Autre ${body.name}` })),
    }
    expect(then.collectivities.length).toBeGreaterThan(5)
    expect(compareWorkspaces(now, then).tables).toMatchObject([
      { names: then.collectivities.slice(0, 5).map(({ name }) => name), hasMore: true },
    ])
  })
})
