import { describe, expect, it } from 'vitest'
import { LEGAL_FORMS } from '#shared/domain/agreements/legal-form'
import { ACTS_OF_FORMS } from '#shared/wording/fr/act-forms/acts-of-forms'
import { actLines } from '../read-docx'
import { actsOf, agreed, COMPLETE } from './acts-of'
import { LAW_LISTS } from './law-lists'

/** "Article 3. Durée" without its number. */
const headingsIn = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => /^Article \d+\. (.+)$/.exec(line)?.[1] ?? [])

describe.each(LEGAL_FORMS)('the convention or règlement of the form %s', (form) => {
  it('has the articles that its law asks for, in their order', async () => {
    const [act] = actsOf(agreed(form, COMPLETE), 'convention')
    const lines = act === undefined ? [] : await actLines(act.page)
    expect(headingsIn(lines)).toEqual(LAW_LISTS[form].map(([heading]) => heading))
  })

  it('answers each of these articles by a clause that names the same law', () => {
    const clauses = ACTS_OF_FORMS[form].articles
    const unanswered = LAW_LISTS[form].filter(([, law], at) => {
      const named: readonly string[] = clauses[at]?.law ?? []
      return law === '' ? named.length > 0 : !named.includes(law)
    })
    expect(unanswered).toEqual([])
  })
})
