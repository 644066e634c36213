import { describe, expect, it } from 'vitest'
import { AGENT_LIST } from '#shared/domain/lists/agent-list'
import { COLLECTIVITY_LIST } from '#shared/domain/lists/collectivity-list'
import { guessListColumns } from '#shared/domain/lists/guess-list-columns'
import { planList } from '#shared/domain/lists/plan-list'
import { listedBody, listOf, noListFacts } from './list-of'

const KNOWN = [listedBody('lery', 'Léry', '21345')]
const FACTS = { ...noListFacts(), collectivities: KNOWN }

const bodies = (text: string) => {
  const table = listOf(text)
  const columns = guessListColumns(table, COLLECTIVITY_LIST.fields)
  return planList(COLLECTIVITY_LIST, table, { columns, dates: null }, FACTS, KNOWN).lines.map(
    ({ status, failures }) => [status, ...failures],
  )
}

const agents = (text: string) => {
  const table = listOf(text)
  const columns = guessListColumns(table, AGENT_LIST.fields)
  return planList(AGENT_LIST, table, { columns, dates: null }, FACTS, []).lines.map(
    ({ failures }) => failures.map(({ code }) => code),
  )
}

describe('a name whose accents an earlier export has lost', () => {
  it.each(['L?ry', 'L\uFFFDry', 'LÃ©ry', 'Saint-Andr?', '?vian', 'Neuville-lâ€™Abbaye'])(
    'is asked for and never kept: %s',
    (found) => {
      const refused = [['refused', { code: 'listTextDamaged', found }]]
      expect(bodies(`Nom;Code\n${found};X1`)).toEqual(refused)
      expect(bodies(`Nom;INSEE\n${found};21345`)).toEqual(refused)
    },
  )

  it('is asked for in the names of an agent and in an address too', () => {
    expect(agents('Matricule;Nom;Prénom\nM1;Lef?vre;Zoé')).toContainEqual(['listTextDamaged'])
    expect(bodies('Nom;Rue\nNeuve;1 rue de l’?glise')).toMatchObject([['refused', {}]])
  })

  it('is none where letters and marks are those of a name', () => {
    const whole = ['Neuve ?', 'JOÃO', 'Château-l’Abbé', 'L’Haÿ-les-Roses']
    expect(bodies(`Nom\n${whole.join('\n')}`).flat()).toEqual(whole.map(() => 'added'))
  })
})
