import { expect, it } from 'vitest'
import type { ActBlock } from '../../src-main/documents/docx/act-page'
import { losesItsText } from '../../src-main/documents/docx/lost-heading'
import { writeDocx } from '../../src-main/documents/docx/write-docx'
import { docxLines, partsOf } from './read-docx'

it('no heading comes to a place at which LibreOffice parts it from its text, wherever it was', async () => {
  for (const before of [1, 23, 24, 25, 50, 101, 102, 103, 104]) {
    const blocks: readonly ActBlock[] = [
      ...Array.from(
        { length: before },
        (_, at) => ({ kind: 'text', text: `n${String(at)}` }) as const,
      ),
      { kind: 'heading', text: 'Article' },
      { kind: 'text', text: 'Fin' },
    ]
    const bytes = await writeDocx({ title: 'Acte', blocks, footer: '' })
    const paragraphs = (partsOf(bytes)['word/document.xml'] ?? '').split('</w:p>')
    const place = paragraphs.findIndex((each) => each.includes('Article')) + 1
    expect(losesItsText(place)).toBe(false)
    expect(docxLines(bytes)).toHaveLength(before + 2)
  }
})
