import type { Language } from '#shared/contract/preferences'
import type { ReportBlock } from '#shared/wording/report-block'
import { printedBlocks, reportBlocks, type ReportSource } from '#shared/wording/report-blocks'
import { translator } from '#shared/wording/translator'
import type { ActBlock, ActPage } from './act-page'

function blocksOf(block: ReportBlock): readonly ActBlock[] {
  switch (block.kind) {
    case 'typed':
      return block.text.split(/\n+/).map((text) => ({ kind: 'text', text }))
    case 'text':
      return [{ kind: 'text', text: block.text }]
    case 'table': {
      const { head, rows, foot, names } = block
      return [
        {
          kind: 'table',
          head,
          rows,
          names,
          isDense: head.length > 4,
          ...(foot === undefined ? {} : { foot }),
        },
      ]
    }
    case 'title':
    case 'heading':
    case 'subheading':
      return [block]
  }
}

/** An annual report for a word processor: the same pieces as on screen and in the PDF. */
export function reportDocument(source: ReportSource, language: Language): ActPage {
  const title = translator(language)('annualReport.titleOf', { year: source.report.year })
  return {
    title,
    blocks: printedBlocks(reportBlocks(source, language)).flatMap(blocksOf),
    footer: `${source.workspace}. ${title}`,
    language,
  }
}
