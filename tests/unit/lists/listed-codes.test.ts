import { describe, expect, it } from 'vitest'
import { AGENT_LIST } from '#shared/domain/lists/agent-list'
import { COLLECTIVITY_LIST } from '#shared/domain/lists/collectivity-list'
import { guessListColumns } from '#shared/domain/lists/guess-list-columns'
import { planList } from '#shared/domain/lists/plan-list'
import { guessQuotaColumns, QUOTA_LIST } from '#shared/domain/lists/quota-list'
import { listedBody, listOf, noListFacts } from './list-of'

const OIGNY = listedBody('oigny', 'Oigny', '01004')

const bodies = (text: string) => {
  const table = listOf(text)
  const columns = guessListColumns(table.headers, COLLECTIVITY_LIST.fields)
  const facts = { ...noListFacts(), collectivities: [OIGNY] }
  return planList(COLLECTIVITY_LIST, table, { columns, dates: null }, facts, [OIGNY])
}

describe('a code in a list', () => {
  it.each(['1004.0', '01004,0', '1004'])('is read without decimals: %s is 01004', (insee) => {
    const { lines, records } = bodies(`Commune;INSEE;Population 2023\nOigny;${insee};120`)
    expect(lines.map(({ status, of }) => [status, of])).toEqual([['changed', 'oigny']])
    expect(records.map(({ after }) => after.inseeCode)).toEqual(['01004'])
  })

  it('finds the body of a quota without its decimals too', () => {
    const table = listOf('INSEE;Quotité\n1004.0;20')
    const facts = { bodies: [OIGNY], collectivities: [OIGNY], quotas: [] }
    const columns = guessQuotaColumns(table)
    const { records } = planList(QUOTA_LIST, table, { columns, dates: null }, facts, [])
    expect(records.map(({ after }) => after)).toEqual([{ id: 'oigny', millionths: 200_000 }])
  })

  it('is refused where a spreadsheet has kept its first digits only', () => {
    const [line] = bodies('Nom;SIREN\nSyndicat;2,00E+08').lines
    expect(line?.failures).toEqual([{ code: 'listCodeLost', found: '2,00E+08' }])
    const agents = listOf('Nom;Prénom;Matricule\nMartin;Anne;1.2E+05')
    const columns = guessListColumns(agents.headers, AGENT_LIST.fields)
    const { lines } = planList(AGENT_LIST, agents, { columns, dates: null }, noListFacts(), [])
    expect(lines.map(({ failures }) => failures)).toEqual([
      [{ code: 'listCodeLost', found: '1.2E+05' }],
    ])
  })
})
