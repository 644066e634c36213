import { describe, expect, it } from 'vitest'
import { actPages } from '../../src-main/documents/docx/act-pages'
import { actFacts } from '../../src-main/use-cases/act-facts'
import { Office, well } from '../scenarios/office'
import { Territory } from '../scenarios/territory'
import { actLines } from './read-docx'

async function postsOf(...names: readonly string[]): Promise<readonly string[]> {
  const territory = names.reduce((made, name) => made.lends(name), new Territory('A', 'B'))
  const asked = { agreementId: 'agreement', kind: 'convention', year: 2026 } as const
  const facts = well(actFacts(new Office(territory), { ...asked, amendmentId: null }))
  const [act] = actPages(facts)
  if (act === undefined) throw new Error('No act was drawn up')
  return (await actLines(act.page)).filter((line) => /^[MP]\. D\./.test(line))
}

describe('agents by initials in an act', () => {
  it('have their registration number where several of them have the same initials', async () => {
    expect(await postsOf('Marie', 'Paul')).toEqual(['M. D.', 'P. D.'])
    expect(await postsOf('Marie', 'Paul', 'Marc')).toEqual([
      'M. D. (Marie)',
      'P. D.',
      'M. D. (Marc)',
    ])
  })
})
