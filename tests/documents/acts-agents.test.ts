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

describe('bodies of one name in the acts of an agreement', () => {
  const asked = { agreementId: 'agreement', year: 2026, amendmentId: null } as const
  const territory = (): Territory =>
    new Territory('A', 'B', 'C')
      .body('A', { name: 'Oigny' })
      .body('B', { name: 'Oigny' })
      .body('C', { name: 'Oigny', kind: 'syndicate' })

  it('have their code, where the kind before the name does not say which', async () => {
    const facts = well(actFacts(new Office(territory()), { ...asked, kind: 'convention' }))
    const [act] = actPages(facts)
    if (act === undefined) throw new Error('No act was drawn up')
    const lines = await actLines(act.page)
    for (const name of ['Commune d’Oigny (A),', 'Commune d’Oigny (B),', 'Oigny,'])
      expect(lines.some((line) => line.startsWith(name))).toBe(true)
  })

  it('have it in the names of their letters', () => {
    const facts = well(actFacts(new Office(territory()), { ...asked, kind: 'costLetter' }))
    const files = actPages(facts).map(({ fileName }) => /Oigny.*/.exec(fileName)?.[0])
    expect(files).toEqual(['Oigny (A).docx', 'Oigny (B).docx', 'Oigny.docx'])
  })
})
