import { expect, it } from 'vitest'
import { writeDocx } from '../../src-main/documents/docx/write-docx'
import { docxLines } from './read-docx'

it('an act keeps words apart where a line broke in the word processor that a name was copied from', async () => {
  const copied = 'Syndicat\u000Bdu Suzon'
  const bytes = await writeDocx({
    title: copied,
    blocks: [
      { kind: 'title', text: copied, under: '' },
      { kind: 'table', head: [copied], rows: [['1']], names: 1 },
    ],
    footer: '',
  })
  expect(docxLines(bytes)).toEqual(['Syndicat du Suzon', 'Syndicat du Suzon', '1'])
})
