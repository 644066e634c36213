import { expect, it } from 'vitest'
import { LEGAL_FORMS } from '#shared/domain/agreements/legal-form'
import { LAW_TEXTS } from '#shared/domain/formalities/law-texts'
import { ACTS_OF_FORMS } from '#shared/wording/fr/act-forms/acts-of-forms'
import { declaredClauses, legalFormsPage } from './legal-forms-page'

it('the page of legal forms says which law each clause answers, and where it is written', async () => {
  await expect(legalFormsPage()).toMatchFileSnapshot('../../../docs/legal-forms.md')
})

it('every clause is one of some act, and is found in its file', () => {
  const named = legalFormsPage().matchAll(
    /\[(\w+)\]\(\.\.\/src-shared\/.*act-clauses\/[a-z-]+\.ts\)/g,
  )
  expect(new Set([...named].map(([, name]) => name))).toEqual(new Set(declaredClauses()))
})

it('every text of law that is noted is one that a clause or the court of an act cites', () => {
  const page = legalFormsPage()
  const clauses = page.slice(0, page.indexOf('## How well each text was read'))
  const uncited = Object.keys(LAW_TEXTS).filter((article) => !clauses.includes(article))
  expect(uncited).toEqual(['CGCT L.2121-29'])
  expect(LEGAL_FORMS.every((form) => ACTS_OF_FORMS[form].articles.length > 9)).toBe(true)
})
