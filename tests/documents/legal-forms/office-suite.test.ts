import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actsOfForm } from '#shared/contract/acts-of-form'
import { LEGAL_FORMS } from '#shared/domain/agreements/legal-form'
import { ACTS_OF_FORMS } from '#shared/wording/fr/act-forms/acts-of-forms'
import { writeDocx } from '../../../src-main/documents/docx/write-docx'
import { readPdf } from '../../hands/read-pdf'
import { COMPLETE, everyAct } from './acts-of'
import { LAW_LISTS } from './law-lists'
import { convert, HAS_SUITE } from '../../hands/office-suite'

describe.skipIf(!HAS_SUITE)('LibreOffice', () => {
  let folder = ''
  const pagesOf = async (name: string): Promise<readonly string[]> => {
    const { pages } = await readPdf(await readFile(join(folder, 'pdf', `${name}.pdf`)))
    return pages.map((page) => page.replaceAll(/\s+/g, ' '))
  }
  const textOf = async (name: string): Promise<string> => (await pagesOf(name)).join(' ')

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quotite-forms-'))
    const paths: string[] = []
    for (const form of LEGAL_FORMS)
      for (const [kind, { page }] of everyAct(form, COMPLETE)) {
        const path = join(folder, `${form}-${kind}.docx`)
        await writeFile(path, await writeDocx(page))
        paths.push(path)
      }
    const into = join(folder, 'pdf')
    await convert(paths, { to: 'pdf', into })
  }, 420_000)

  afterAll(() => rm(folder, { recursive: true, force: true }))

  it.each(LEGAL_FORMS)('reads in the act of the form %s the articles of its law', async (form) => {
    const text = await textOf(`${form}-convention`)
    const wanted = LAW_LISTS[form].map(
      ([heading], index) => `Article ${String(index + 1)}. ${heading}`,
    )
    const places = wanted.map((heading) => text.indexOf(heading))
    expect(wanted.filter((_heading, index) => (places[index] ?? -1) < 0)).toEqual([])
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(text).not.toContain(`Article ${String(wanted.length + 1)}.`)
  })

  it.each(LEGAL_FORMS)('parts no heading of the form %s from its text', async (form) => {
    const headings = LAW_LISTS[form].map(
      ([heading], index) => `Article ${String(index + 1)}. ${heading}`,
    )
    const pages = await pagesOf(`${form}-convention`)
    const lost = pages.slice(0, -1).flatMap((page) => {
      const text = page.replace(/ \S[^.]*\. Page \d+ sur \d+ ?$/, '')
      return headings.filter((heading) => text.endsWith(heading))
    })
    expect(lost).toEqual([])
  })

  it.each(LEGAL_FORMS)('opens every other act of the form %s', async (form) => {
    for (const kind of actsOfForm(form).filter((each) => each !== 'convention')) {
      const text = await textOf(`${form}-${kind}`)
      expect(text, kind).toMatch(/2026/)
      if (kind === 'annex')
        expect(text).toContain(ACTS_OF_FORMS[form].annexTitle.replaceAll('\u00A0', ' '))
      if (kind.endsWith('Resolution')) expect(text).toContain('Secrétaire de séance')
    }
  })
})
