import { existsSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LEGAL_FORMS } from '#shared/domain/agreements/legal-form'
import { LAW_TEXTS } from '#shared/domain/formalities/law-texts'
import { ACTS_OF_FORMS } from '#shared/wording/fr/act-forms/acts-of-forms'
import { legalFormsPage } from './legal-forms-page'

const CLAUSES = 'src-shared/wording/fr/act-clauses'

it('the page of legal forms says which law each clause answers, and where it is written', async () => {
  await expect(legalFormsPage()).toMatchFileSnapshot('../../../docs/legal-forms.md')
})

it('a clause is found in the file of its name, and every file is a clause of some act', () => {
  const named = [...legalFormsPage().matchAll(/act-clauses\/([a-z-]+)\.ts/g)].map(
    ([, name]) => name,
  )
  const files = readdirSync(CLAUSES).map((file) => file.replace(/\.ts$/, ''))
  expect(named.filter((name) => !existsSync(`${CLAUSES}/${name ?? ''}.ts`))).toEqual([])
  expect(files.filter((file) => file !== 'clause' && !named.includes(file))).toEqual([])
})

it('every text of law that is noted is one that a clause or the court of an act cites', () => {
  const page = legalFormsPage()
  const clauses = page.slice(0, page.indexOf('## How well each text was read'))
  const uncited = Object.keys(LAW_TEXTS).filter((article) => !clauses.includes(article))
  expect(uncited).toEqual(['CGCT L.2121-29'])
  expect(LEGAL_FORMS.every((form) => ACTS_OF_FORMS[form].articles.length > 9)).toBe(true)
})
