import { Fragment, type ReactElement } from 'react'
import type { Language } from '#shared/contract/preferences'
import type { ReportBlock } from '#shared/wording/report-block'
import { printedBlocks, reportBlocks, type ReportSource } from '#shared/wording/report-blocks'
import { fontFaces } from './fonts/font-faces'
import { htmlPage } from './html-page'
import { PageFooter } from './statement/page-footer'
import { sheetStyle } from './statement/sheet-style'
import { sheetText } from './statement/sheet-text'
import { Words } from './statement/words'

const style = `
@page{size:A4;margin:14mm 16mm 18mm}
.report h1{margin:0}
.report h2{font-size:12.5pt;margin:7mm 0 1.6mm;border-bottom:.4mm solid var(--accent);padding-bottom:1mm;break-after:avoid}
.report h3{font-size:10.4pt;margin:4mm 0 1mm;break-after:avoid}
.report p{margin-bottom:1.4mm;orphans:2;widows:2;overflow-wrap:anywhere}
.report .typed p{margin-bottom:2mm}
.report table{margin:1.6mm 0 3mm}
.report tbody th,.report tbody td:not(.figure){overflow-wrap:anywhere;padding-right:2mm}
.report td{vertical-align:top}
.report thead th{vertical-align:bottom}
.report :is(thead,thead tr){break-after:avoid}
.report tbody tr:first-child{break-before:avoid}
.report thead .figure{white-space:normal}
`

function Table(props: Extract<ReportBlock, { kind: 'table' }>): ReactElement {
  const { label, head, rows, foot, names } = props
  const figure = (at: number): string | undefined => (at < names ? undefined : 'figure')
  const line = (cells: readonly string[], className?: string): ReactElement => (
    <tr className={className}>
      {cells.map((cell, at) =>
        at === 0 ? (
          <th key={at} scope="row">
            <Words>{cell}</Words>
          </th>
        ) : (
          <td key={at} className={figure(at)}>
            <Words>{cell}</Words>
          </td>
        ),
      )}
    </tr>
  )
  return (
    <table>
      <caption>{label}</caption>
      <thead>
        <tr>
          {head.map((cell, at) => (
            <th key={at} scope="col" className={figure(at)}>
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <Fragment key={at}>{line(row)}</Fragment>
        ))}
        {foot !== undefined && line(foot, 'total')}
      </tbody>
    </table>
  )
}

function Piece(block: ReportBlock): ReactElement {
  switch (block.kind) {
    case 'title':
      return (
        <header>
          <h1>{block.text}</h1>
          <p className="subtitle">
            <Words>{block.under}</Words>
          </p>
        </header>
      )
    case 'heading':
      return <h2>{block.text}</h2>
    case 'subheading':
      return <h3>{block.text}</h3>
    case 'text':
      return (
        <p className={block.quiet === true ? 'quiet' : undefined}>
          <Words>{block.text}</Words>
        </p>
      )
    case 'typed':
      return (
        <div className="typed">
          {block.text.split(/\n+/).map((line, at) => (
            <p key={at}>
              <Words>{line}</Words>
            </p>
          ))}
        </div>
      )
    case 'table':
      return <Table {...block} />
  }
}

/** An annual report as one self-contained HTML document; dated to the day of its figures, so that it prints the same again. */
export function reportPage(source: ReportSource, isExample: boolean, language: Language): string {
  const text = sheetText(language)
  const blocks = printedBlocks(reportBlocks(source, language))
  const faces = fontFaces(JSON.stringify(blocks))
  const title = text.t('annualReport.titleOf', { year: source.report.year })
  return htmlPage({
    language,
    author: source.workspace,
    day: source.report.frozen?.on ?? source.today,
    title: `${title}, ${source.workspace}`,
    style: faces + sheetStyle + style,
    body: (
      <article className="report">
        {blocks.map((block, at) => (
          <Piece key={at} {...block} />
        ))}
      </article>
    ),
    footer: (
      <PageFooter
        owner={isExample ? text.t('documents.footer.example') : source.workspace}
        text={text}
        faces={faces}
      >
        <span>{title}</span>
      </PageFooter>
    ),
  })
}
