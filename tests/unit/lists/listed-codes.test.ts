import { describe, expect, it } from 'vitest'
import { AGENT_LIST } from '#shared/domain/lists/agent-list'
import { COLLECTIVITY_LIST } from '#shared/domain/lists/collectivity-list'
import { guessListColumns } from '#shared/domain/lists/guess-list-columns'
import { planList } from '#shared/domain/lists/plan-list'
import { guessQuotaColumns, QUOTA_LIST } from '#shared/domain/lists/quota-list'
import { listedBody, listOf, noListFacts } from './list-of'

const OIGNY = listedBody('oigny', 'Oigny', '01004')

const LERY = listedBody('lery', 'Léry', '21345')
const KNOWN = [OIGNY, LERY]

const bodies = (text: string) => {
  const table = listOf(text)
  const columns = guessListColumns(table, COLLECTIVITY_LIST.fields)
  const facts = { ...noListFacts(), collectivities: KNOWN }
  return planList(COLLECTIVITY_LIST, table, { columns, dates: null }, facts, KNOWN)
}

const quotas = (text: string) => {
  const table = listOf(text)
  const facts = { bodies: [OIGNY], collectivities: KNOWN, quotas: [] }
  const columns = guessQuotaColumns(table)
  return planList(QUOTA_LIST, table, { columns, dates: null }, facts, [])
}

describe('a code in a list', () => {
  it.each(['1004.0', '01004,0', '1004'])('is read without decimals: %s is 01004', (insee) => {
    const { lines, records } = bodies(`Commune;INSEE;Population 2023\nOigny;${insee};120`)
    expect(lines.map(({ status, of }) => [status, of])).toEqual([['changed', 'oigny']])
    expect(records.map(({ after }) => after.inseeCode)).toEqual(['01004'])
  })

  it('finds the body of a quota without its decimals too', () => {
    const { records } = quotas('INSEE;Quotité\n1004.0;20')
    expect(records.map(({ after }) => after)).toEqual([{ id: 'oigny', millionths: 200_000 }])
  })

  it('is refused where a spreadsheet has kept its first digits only', () => {
    const [line] = bodies('Nom;SIREN\nSyndicat;2,00E+08').lines
    expect(line?.failures).toEqual([{ code: 'listCodeLost', found: '2,00E+08' }])
    const agents = listOf('Nom;Prénom;Matricule\nMartin;Anne;1.2E+05')
    const columns = guessListColumns(agents, AGENT_LIST.fields)
    const { lines } = planList(AGENT_LIST, agents, { columns, dates: null }, noListFacts(), [])
    expect(lines.map(({ failures }) => failures)).toEqual([
      [{ code: 'listCodeLost', found: '1.2E+05' }],
    ])
  })

  it.each([
    ['1000', '01000'],
    ['1 000', '01000'],
    ['01000', '01000'],
    ['21000', '21000'],
  ])('of post has the zero before it that a spreadsheet leaves out: %s is %s', (found, kept) => {
    const { records } = bodies(`Nom;INSEE;Code postal;Ville\nOigny;01004;${found};Bourg`)
    expect(records.map(({ after }) => after.address.postalCode)).toEqual([kept])
  })

  it('is never that of one body beside the name of another', () => {
    const refused = [[{ code: 'listBodyOther', found: 'Léry', other: 'Oigny' }]]
    const { lines } = bodies('INSEE;Nom;Population 2023\n01004;Léry;120')
    expect(lines.map(({ failures }) => failures)).toEqual(refused)
    expect(
      quotas('INSEE;Nom;Quotité\n01004;Léry;20').lines.map(({ failures }) => failures),
    ).toEqual(refused)
    expect(bodies('INSEE;Nom\n01004;Oigny-le-Bas').lines[0]?.status).toBe('changed')
  })
})
